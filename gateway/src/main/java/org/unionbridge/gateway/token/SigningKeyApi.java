package org.unionbridge.gateway.token;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import reactor.core.publisher.Mono;

/** Changes the key that signs inner tokens, before its time. */
@RestController
final class SigningKeyApi {

  private final SigningKeys keys;
  private final AuditLog audit;
  private final Clock clock;

  SigningKeyApi(SigningKeys keys, AuditLog audit, Clock clock) {
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The key that signs next.
   *
   * @param signsFrom until then it is only published, and the one before signs
   */
  record NextKey(String id, Instant signsFrom) {}

  /** Noted first. While a key waits already, that is the answer. */
  @PostMapping("/api/gateway/signing-keys")
  @Action("gateway.signing-key.change")
  Mono<ResponseEntity<NextKey>> change(Call call) {
    return audit.note(asked(call)).then(Mono.defer(keys::change)).map(SigningKeyApi::answer);
  }

  private static ResponseEntity<NextKey> answer(SigningKey key) {
    return ResponseEntity.created(URI.create("/.well-known/jwks.json"))
        .body(new NextKey(key.key().getKeyID(), key.signsFrom()));
  }

  private AuditNote asked(Call call) {
    var actor = call.actor();
    return new AuditNote(
        "gateway.signing-key.change-asked",
        actor.accountId(),
        actor.memberId(),
        actor.post(),
        actor.place().unionId(),
        actor.place().unionPath(),
        Optional.empty(),
        Optional.empty(),
        clock.instant(),
        call.trace());
  }
}
