package org.unionbridge.gateway.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.entrance.Entrance.SessionView;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** What follows on a first proof: a code is asked for where one is set, or the person is let in. */
public final class Admission {

  private final HalfSessions halves;
  private final SecondFactors factors;
  private final Entrance entrance;
  private final SignInNotes notes;

  Admission(HalfSessions halves, SecondFactors factors, Entrance entrance, SignInNotes notes) {
    this.halves = halves;
    this.factors = factors;
    this.entrance = entrance;
    this.notes = notes;
  }

  /** Lets them in; empty where a code is asked for next. */
  public Mono<Optional<SessionView>> admit(
      Person person, Holding held, Proof first, ServerWebExchange exchange) {
    return factors
        .isSet(person.bearer())
        .flatMap(set ->
            set
                ? Mono.fromSupplier(() -> halfway(person, held, first, exchange))
                : letIn(person, held, List.of(first), exchange).map(Optional::of));
  }

  private Optional<SessionView> halfway(
      Person person, Holding held, Proof first, ServerWebExchange exchange) {
    halves.begin(person, held, first, exchange);
    return Optional.empty();
  }

  /** Lets somebody in of whom nothing more is asked. */
  public Mono<SessionView> letIn(
      Person person, Holding held, List<Proof> proven, ServerWebExchange exchange) {
    return entrance
        .letIn(person, held, proven, exchange)
        .delayUntil(_ -> notes.succeeded(person, held, Traces.of(exchange)));
  }
}
