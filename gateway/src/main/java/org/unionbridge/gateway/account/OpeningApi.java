package org.unionbridge.gateway.account;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Fields;
import reactor.core.publisher.Mono;

/** Where a link leads to; open to all, since the secret in it is what counts. */
@RestController
final class OpeningApi {

  private final Opening opening;
  private final BusinessClock clock;

  OpeningApi(Opening opening, BusinessClock clock) {
    this.opening = opening;
    this.clock = clock;
  }

  private record OpeningRequest(String secret, Login login, Password password) {

    static OpeningRequest read(Fields fields) {
      var login = new Login(fields.text("login", 60));
      var password = new Password(fields.text("password", Password.LONGEST));
      if (!login.text().isEmpty() && !login.isWellFormed()) {
        fields.fault("login", "bad-login");
      }
      if (!password.text().isEmpty() && password.isTooShort()) {
        fields.fault("password", "too-short", Password.SHORTEST);
      } else if (!login.text().isEmpty() && password.isThe(login)) {
        fields.fault("password", "like-login");
      }
      return new OpeningRequest(fields.text("secret", 200), login, password);
    }

    @Override
    public String toString() {
      return "OpeningRequest[]";
    }
  }

  @PostMapping("/api/gateway/account-openings")
  Mono<ResponseEntity<Answers.Created>> open(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return body.defaultIfEmpty(new byte[0])
        .map(bytes -> OpenRequest.read(bytes, OpeningRequest::read))
        .flatMap(request -> open(request, exchange));
  }

  private Mono<ResponseEntity<Answers.Created>> open(
      OpeningRequest request, ServerWebExchange exchange) {
    return opening
        .proven(request.secret())
        .flatMap(account ->
            opening.open(
                account,
                request.login(),
                request.password(),
                OpenRequest.context(exchange, account.id(), clock.now())))
        .map(outcome -> Answers.created(outcome, AccountApi.ACCOUNTS, AccountApi::explain));
  }
}
