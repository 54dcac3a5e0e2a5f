package org.unionbridge.gateway.profile;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.secondfactor.SecondFactors.Proposal;
import org.unionbridge.gateway.secondfactor.ShownCode;
import org.unionbridge.gateway.session.Entrance;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Fields;
import reactor.core.publisher.Mono;

/**
 * Sets up one's own second factor, and takes it away. Either takes the password again: a browser
 * that somebody left open is not enough.
 */
@RestController
@RequestMapping(Entrance.PROFILE + "/second-factor")
final class SecondFactorApi {

  private final OwnPassword passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final BusinessClock clock;

  SecondFactorApi(
      OwnPassword passwords, SecondFactors factors, Sessions sessions, BusinessClock clock) {
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.clock = clock;
  }

  private record RemovalRequest(Password password, ShownCode code) {
    static RemovalRequest read(Fields fields) {
      return new RemovalRequest(Password.typed(fields, "password"), ShownCode.read(fields));
    }
  }

  /** Shown this once. */
  record RecoveryView(List<String> recoveryCodes) {

    @Override
    public String toString() {
      return "RecoveryView[]";
    }
  }

  @PostMapping
  Mono<Proposal> propose(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange).person())
        .flatMap(person ->
            OpenRequest.read(body, fields -> Password.typed(fields, "password"))
                .flatMap(password -> passwords.proven(person.accountId(), password))
                .flatMap(account ->
                    factors.propose(
                        person.bearer(), account.login(), context(exchange, account.id()))));
  }

  /** A first right code: from now on it counts, and sessions that never showed one end. */
  @PostMapping("/confirmation")
  Mono<RecoveryView> confirm(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange))
        .flatMap(signedIn ->
            OpenRequest.read(body, ShownCode::ofApp)
                .flatMap(code ->
                    factors.activate(
                        signedIn.person().bearer(),
                        code,
                        context(exchange, signedIn.person().accountId())))
                .flatMap(codes ->
                    sessions
                        .prove(signedIn, Proof.SECOND_FACTOR)
                        .thenReturn(new RecoveryView(codes))));
  }

  @PostMapping("/recovery-codes")
  Mono<RecoveryView> renew(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange).person())
        .flatMap(person -> {
          var context = context(exchange, person.accountId());
          return OpenRequest.read(body, ShownCode::read)
              .flatMap(code -> factors.prove(person.bearer(), code, context))
              .then(Mono.defer(() -> factors.renew(person.bearer(), context)))
              .map(RecoveryView::new);
        });
  }

  @PostMapping("/removal")
  Mono<ResponseEntity<Void>> remove(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange).person())
        .flatMap(person -> {
          var context = context(exchange, person.accountId());
          return OpenRequest.read(body, RemovalRequest::read)
              .flatMap(request ->
                  passwords
                      .proven(person.accountId(), request.password())
                      .then(
                          Mono.defer(
                              () -> factors.prove(person.bearer(), request.code(), context))))
              .then(Mono.defer(() -> factors.remove(person.bearer(), context)));
        })
        .thenReturn(ResponseEntity.noContent().build());
  }

  private CommandContext context(ServerWebExchange exchange, String accountId) {
    return OpenRequest.context(exchange, accountId, clock.now());
  }
}
