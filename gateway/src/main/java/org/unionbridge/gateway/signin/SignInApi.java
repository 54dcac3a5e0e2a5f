package org.unionbridge.gateway.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.secondfactor.ShownCode;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.signin.HalfSessions.HalfSession;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** Signs in, in one step or, where a second factor is set, in two. */
@RestController
final class SignInApi {

  private final SignIn signIn;
  private final HalfSessions halves;
  private final SecondFactors factors;
  private final People people;
  private final Admission admission;
  private final SignInNotes notes;
  private final BusinessClock clock;

  SignInApi(
      SignIn signIn,
      HalfSessions halves,
      SecondFactors factors,
      People people,
      Admission admission,
      SignInNotes notes,
      BusinessClock clock) {
    this.signIn = signIn;
    this.halves = halves;
    this.factors = factors;
    this.people = people;
    this.admission = admission;
    this.notes = notes;
    this.clock = clock;
  }

  private record SignInRequest(
      Login login, Password password, Optional<String> post, Optional<String> unionId) {

    static SignInRequest read(Fields fields) {
      return new SignInRequest(
          new Login(fields.text("login", 60)),
          Password.typed(fields, "password"),
          fields.optionalText("post", 60),
          fields.optionalId("unionId"));
    }
  }

  /** The password was right; a code is asked for next. */
  record HalfwayView(String secondFactor) {}

  @PostMapping(Entrance.SESSION)
  Mono<Object> signIn(@Form SignInRequest request, ServerWebExchange exchange) {
    return signIn
        .by(request.login(), request.password(), Traces.of(exchange))
        .flatMap(person -> goOn(person, request, exchange));
  }

  private Mono<Object> goOn(Person person, SignInRequest request, ServerWebExchange exchange) {
    var held = person.required(request.post(), request.unionId());
    return admission
        .admit(person, held, Proof.PASSWORD, exchange)
        .map(admitted -> admitted.<Object>map(view -> view).orElse(new HalfwayView("needed")));
  }

  @PostMapping(Entrance.SESSION + "/second-factor")
  Mono<Object> secondFactor(@Form ShownCode shown, ServerWebExchange exchange) {
    return Mono.justOrEmpty(halves.read(exchange))
        .flatMap(half -> finish(half, shown, exchange))
        .switchIfEmpty(Mono.error(() -> new InvalidToken("nothing was shown before")));
  }

  private Mono<Object> finish(HalfSession half, ShownCode shown, ServerWebExchange exchange) {
    return people
        .of(half.accountId(), half.version())
        .filter(person -> person.version() == half.version())
        .flatMap(person ->
            prove(person, shown, exchange).flatMap(proof -> letIn(person, half, proof, exchange)));
  }

  private Mono<Proof> prove(Person person, ShownCode shown, ServerWebExchange exchange) {
    var trace = Traces.of(exchange);
    var context = OpenRequest.context(exchange, person.accountId(), clock.now());
    return factors
        .prove(person.bearer(), shown, context)
        .then(Mono.just(shown.isRecovery() ? Proof.RECOVERY_CODE : Proof.SECOND_FACTOR))
        .onErrorResume(
            SecondFactors::isWrongCode,
            refused -> notes.secondFactorFailed(person, trace).then(Mono.error(refused)));
  }

  private Mono<Object> letIn(
      Person person, HalfSession half, Proof proof, ServerWebExchange exchange) {
    var held = person.required(Optional.of(half.post()), Optional.of(half.unionId()));
    halves.forget(exchange);
    return admission.letIn(person, held, List.of(half.first(), proof), exchange).map(view -> view);
  }
}
