package org.unionbridge.gateway.profile;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Changes one's own password; every other session ends. */
@RestController
final class PasswordApi {

  private final OwnPassword passwords;
  private final Sessions sessions;
  private final BusinessClock clock;

  PasswordApi(OwnPassword passwords, Sessions sessions, BusinessClock clock) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  private record PasswordRequest(Password old, Password chosen) {

    static PasswordRequest read(Fields fields) {
      var request =
          new PasswordRequest(
              Password.typed(fields, "password"),
              Password.chosen(fields, "newPassword", Optional.empty()));
      if (!request.old().text().isEmpty() && request.old().equals(request.chosen())) {
        fields.fault("newPassword", "not-new");
      }
      return request;
    }

    void requireOtherThan(OpenAccount account) {
      if (chosen.isThe(new Login(account.login()))) {
        throw Problem.badFields(List.of(new FieldFault("newPassword", "like-login", List.of())))
            .asException();
      }
    }
  }

  @PostMapping(Entrance.PROFILE + "/password")
  Mono<ResponseEntity<Void>> change(
      SignedIn signedIn, @Form PasswordRequest request, ServerWebExchange exchange) {
    var id = signedIn.person().accountId();
    var context = OpenRequest.context(exchange, id, clock.now());
    return passwords
        .proven(id, request.old())
        .doOnNext(request::requireOtherThan)
        .flatMap(account -> passwords.change(account, request.chosen(), context))
        .flatMap(version -> sessions.goOn(signedIn, version))
        .thenReturn(ResponseEntity.noContent().build());
  }
}
