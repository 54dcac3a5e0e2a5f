package org.unionbridge.gateway.opening;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.Accounts.Linked;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
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

  /** The login name is missing where the account has one already: it stays what it was. */
  private record OpeningRequest(String secret, Optional<Login> login, Password password) {

    static OpeningRequest read(Fields fields) {
      var login = fields.optionalText("login", 60).map(Login::new);
      if (login.isPresent() && !login.get().isWellFormed()) {
        fields.fault("login", "bad-login");
      }
      return new OpeningRequest(
          fields.text("secret", 200), login, Password.chosen(fields, "password", login));
    }

    @Override
    public String toString() {
      return "OpeningRequest[]";
    }
  }

  /** An account that is open now, with the name by which its owner signs in. */
  record OpenedView(String id, long version, String login) {}

  @PostMapping("/api/gateway/account-openings")
  Mono<ResponseEntity<OpenedView>> open(@Form OpeningRequest request, ServerWebExchange exchange) {
    return opening
        .proven(request.secret())
        .flatMap(account -> {
          var login = login(request, account);
          return opening
              .open(
                  account,
                  login,
                  request.password(),
                  OpenRequest.context(exchange, account.id(), clock.now()))
              .map(version -> opened(account.id(), version, login));
        });
  }

  private static Login login(OpeningRequest request, Linked account) {
    var login =
        request
            .login()
            .or(() -> account.login().map(Login::new))
            .orElseThrow(() -> fault("login", "required"));
    if (request.password().isThe(login)) {
      throw fault("password", "like-login");
    }
    return login;
  }

  private static RuntimeException fault(String field, String code) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of()))).asException();
  }

  private static ResponseEntity<OpenedView> opened(String id, long version, Login login) {
    return ResponseEntity.created(URI.create("/api/gateway/accounts/" + id))
        .eTag("\"" + version + "\"")
        .body(new OpenedView(id, version, login.text()));
  }
}
