package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * Where else somebody is signed in, for them to see and to end. Ending takes the password again: a
 * browser that was left open must not shut its owner out elsewhere.
 */
@RestController
@RequestMapping(SessionListApi.SESSIONS)
final class SessionListApi {

  static final String SESSIONS = "/api/gateway/sessions";

  private final Sessions sessions;
  private final OwnPassword passwords;
  private final AuditLog audit;
  private final Clock clock;

  SessionListApi(Sessions sessions, OwnPassword passwords, AuditLog audit, Clock clock) {
    this.sessions = sessions;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A session of one's own.
   *
   * @param lastUsed to within the life of a session secret
   * @param current whether it is the one that asks
   */
  record OwnSessionView(
      String id,
      Instant since,
      Instant lastUsed,
      Instant until,
      List<String> proven,
      String device,
      boolean current) {

    static OwnSessionView of(Stored<SessionState> session, SignedIn asking) {
      var state = session.state();
      return new OwnSessionView(
          session.id(),
          state.since(),
          state.turned(),
          state.until(),
          state.proven(),
          state.device(),
          session.id().equals(asking.session().id()));
    }
  }

  @GetMapping
  @Asks("after")
  Mono<PageView<OwnSessionView>> list(SignedIn signedIn, ServerWebExchange exchange) {
    return sessions
        .of(signedIn.person(), page(exchange))
        .map(page -> PageView.of(page.map(session -> OwnSessionView.of(session, signedIn))));
  }

  private static PageRequest page(ServerWebExchange exchange) {
    var after = exchange.getRequest().getQueryParams().getFirst("after");
    return new PageRequest("state.since", true, PageRequest.USUAL, Optional.ofNullable(after));
  }

  private record EndingRequest(Password password) {
    static EndingRequest read(Fields fields) {
      return new EndingRequest(Password.typed(fields, "password"));
    }
  }

  /** Ends one; a session of somebody else is not there. */
  @PostMapping("/{id}/ending")
  Mono<ResponseEntity<Void>> end(
      SignedIn signedIn,
      @PathVariable String id,
      @Form EndingRequest request,
      ServerWebExchange exchange) {
    return sessions
        .find(id)
        .filter(found -> isOwn(found, signedIn))
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new))
        .flatMap(found -> proven(signedIn, request).thenReturn(found))
        .flatMap(found -> sessions.end(found.id()))
        .then(Mono.defer(() -> note("one", signedIn, exchange)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private static boolean isOwn(Stored<SessionState> found, SignedIn signedIn) {
    return found.state().accountId().equals(signedIn.person().accountId());
  }

  /** Ends all but the one that asks. */
  @PostMapping("/ending")
  Mono<ResponseEntity<Void>> endOthers(
      SignedIn signedIn, @Form EndingRequest request, ServerWebExchange exchange) {
    return proven(signedIn, request)
        .then(Mono.defer(() -> sessions.endOthers(signedIn)))
        .then(Mono.defer(() -> note("others", signedIn, exchange)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private Mono<Void> proven(SignedIn signedIn, EndingRequest request) {
    return passwords.proven(signedIn.person().accountId(), request.password()).then();
  }

  private Mono<Void> note(String which, SignedIn signedIn, ServerWebExchange exchange) {
    return audit.note(
        signedIn
            .person()
            .note(
                "gateway.session.ended-by-another",
                signedIn.acting(),
                Optional.of(which),
                clock.instant(),
                Traces.of(exchange)));
  }
}
