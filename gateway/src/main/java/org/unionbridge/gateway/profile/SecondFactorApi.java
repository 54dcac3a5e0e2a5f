package org.unionbridge.gateway.profile;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.secondfactor.SecondFactors.Proposal;
import org.unionbridge.gateway.secondfactor.ShownCode;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
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

  private record ProposalRequest(Password password) {
    static ProposalRequest read(Fields fields) {
      return new ProposalRequest(Password.typed(fields, "password"));
    }
  }

  private record ConfirmationRequest(String code) {
    static ConfirmationRequest read(Fields fields) {
      return new ConfirmationRequest(ShownCode.ofApp(fields));
    }

    @Override
    public String toString() {
      return "ConfirmationRequest[]";
    }
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
      SignedIn signedIn, @Form ProposalRequest request, ServerWebExchange exchange) {
    var person = signedIn.person();
    return passwords
        .proven(person.accountId(), request.password())
        .flatMap(account ->
            factors.propose(person.bearer(), account.login(), context(exchange, account.id())));
  }

  /** A first right code: from now on it counts, and sessions that never showed one end. */
  @PostMapping("/confirmation")
  Mono<RecoveryView> confirm(
      SignedIn signedIn, @Form ConfirmationRequest request, ServerWebExchange exchange) {
    var person = signedIn.person();
    return factors
        .activate(person.bearer(), request.code(), context(exchange, person.accountId()))
        .delayUntil(_ -> sessions.prove(signedIn, Proof.SECOND_FACTOR))
        .map(RecoveryView::new);
  }

  @PostMapping("/recovery-codes")
  Mono<RecoveryView> renew(SignedIn signedIn, @Form ShownCode code, ServerWebExchange exchange) {
    var bearer = signedIn.person().bearer();
    var context = context(exchange, signedIn.person().accountId());
    return factors
        .prove(bearer, code, context)
        .then(Mono.defer(() -> factors.renew(bearer, context)))
        .map(RecoveryView::new);
  }

  @PostMapping("/removal")
  Mono<ResponseEntity<Void>> remove(
      SignedIn signedIn, @Form RemovalRequest request, ServerWebExchange exchange) {
    var bearer = signedIn.person().bearer();
    var id = signedIn.person().accountId();
    var context = context(exchange, id);
    return passwords
        .proven(id, request.password())
        .then(Mono.defer(() -> factors.prove(bearer, request.code(), context)))
        .then(Mono.defer(() -> factors.remove(bearer, context)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private CommandContext context(ServerWebExchange exchange, String accountId) {
    return OpenRequest.context(exchange, accountId, clock.now());
  }
}
