package org.unionbridge.gateway.entrance;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.entrance.Entrance.SessionView;
import org.unionbridge.gateway.entrance.SessionSecrets.Ticket;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.session.SessionState;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.Sessions.Turn;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** Shows the session, keeps it alive, changes the post acted in, and ends it. */
@RestController
final class SessionApi {

  private final Sessions sessions;
  private final SessionSecrets secrets;
  private final SessionCookies cookies;
  private final Entrance entrance;
  private final People people;
  private final AuditLog audit;
  private final Clock clock;

  SessionApi(
      Sessions sessions,
      SessionSecrets secrets,
      SessionCookies cookies,
      Entrance entrance,
      People people,
      AuditLog audit,
      Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.cookies = cookies;
    this.entrance = entrance;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  private record ActingRequest(String post, String unionId) {
    static ActingRequest read(Fields fields) {
      return new ActingRequest(fields.text("post", 60), fields.id("unionId"));
    }
  }

  @GetMapping(Entrance.SESSION)
  Mono<SessionView> show(SignedIn signedIn) {
    return Mono.fromCallable(() -> Entrance.view(signedIn));
  }

  /** Gives the next secrets for the refresh secret, which is then worth nothing any more. */
  @PostMapping(Entrance.SESSION + "/refresh")
  Mono<SessionView> refresh(ServerWebExchange exchange) {
    return Mono.justOrEmpty(SessionCookies.read(exchange.getRequest(), SessionCookies.REFRESH))
        .flatMap(secret -> Mono.justOrEmpty(secrets.readRefresh(secret)))
        .flatMap(ticket -> refresh(ticket, exchange))
        .switchIfEmpty(Mono.error(() -> signedOut(exchange)));
  }

  private Mono<SessionView> refresh(Ticket ticket, ServerWebExchange exchange) {
    return sessions
        .find(ticket.sessionId())
        .flatMap(this::person)
        .flatMap(person ->
            sessions
                .turn(ticket.sessionId(), ticket.number())
                .flatMap(turn -> answer(turn, person, exchange)));
  }

  private Mono<Person> person(Stored<SessionState> session) {
    var state = session.state();
    return people
        .of(state.accountId(), state.version())
        .filter(person -> person.version() == state.version());
  }

  private Mono<SessionView> answer(Turn turn, Person person, ServerWebExchange exchange) {
    return switch (turn) {
      case Turn.Next(var session) -> Mono.just(entrance.handOut(session, person, exchange));
      case Turn.Reused(var session) ->
          note("gateway.refresh.reused", entrance.signedIn(session, person), exchange)
              .then(Mono.empty());
    };
  }

  private RuntimeException signedOut(ServerWebExchange exchange) {
    cookies.forget(exchange);
    return new InvalidToken("the refresh secret is none, or an old one");
  }

  private Mono<Void> note(String type, SignedIn signedIn, ServerWebExchange exchange) {
    return audit.note(
        signedIn
            .person()
            .note(type, signedIn.acting(), Optional.empty(), clock.instant(), Traces.of(exchange)));
  }

  @DeleteMapping(Entrance.SESSION)
  Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
    cookies.forget(exchange);
    return Mono.justOrEmpty(secrets.brought(exchange.getRequest()))
        .flatMap(ticket -> sessions.end(ticket.sessionId()))
        .thenReturn(ResponseEntity.noContent().build());
  }

  @DeleteMapping(Entrance.SESSION + "/everywhere")
  Mono<ResponseEntity<Void>> signOutEverywhere(SignedIn signedIn, ServerWebExchange exchange) {
    return sessions
        .endAll(signedIn.person())
        .then(Mono.defer(() -> note("gateway.sessions.ended", signedIn, exchange)))
        .then(Mono.fromRunnable(() -> cookies.forget(exchange)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  @PostMapping(Entrance.SESSION + "/acting")
  Mono<SessionView> act(SignedIn signedIn, @Form ActingRequest request) {
    var person = signedIn.person();
    var held = person.required(Optional.of(request.post()), Optional.of(request.unionId()));
    return sessions
        .act(signedIn.session(), held)
        .map(session -> Entrance.view(entrance.signedIn(session, person)));
  }
}
