package org.unionbridge.gateway.identity;

import java.time.Clock;
import java.util.Optional;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.gateway.signin.SignInNotes;
import org.unionbridge.platform.audit.AuditLog;
import reactor.core.publisher.Mono;

/** What the audit is told of identities: by which provider, never what it calls somebody. */
final class IdentityNotes {

  private final AuditLog audit;
  private final SignInNotes signIns;
  private final Clock clock;

  IdentityNotes(AuditLog audit, SignInNotes signIns, Clock clock) {
    this.audit = audit;
    this.signIns = signIns;
    this.clock = clock;
  }

  Mono<Void> linked(SignedIn signedIn, String provider, String trace) {
    return note("gateway.identity.linked", signedIn, provider, trace);
  }

  Mono<Void> unlinked(SignedIn signedIn, String provider, String trace) {
    return note("gateway.identity.unlinked", signedIn, provider, trace);
  }

  /** They wanted to link one that belongs to somebody else. */
  Mono<Void> linkRefused(SignedIn signedIn, String provider, String trace) {
    return note("gateway.identity.link-refused", signedIn, provider, trace);
  }

  /** Somebody did not come in. */
  Mono<Void> failed(String reason, String trace) {
    return signIns.failed(Optional.empty(), reason, trace);
  }

  private Mono<Void> note(String type, SignedIn signedIn, String provider, String trace) {
    return audit.note(
        signedIn
            .person()
            .note(type, signedIn.acting(), Optional.of(provider), clock.instant(), trace));
  }
}
