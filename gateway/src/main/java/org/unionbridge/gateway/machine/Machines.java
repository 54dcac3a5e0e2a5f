package org.unionbridge.gateway.machine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Unknown;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Tells by a secret which machine comes, and what it may do at this moment. */
public final class Machines {

  /** What every machine's secret begins with. */
  public static final String PREFIX = MachineSecrets.PREFIX;

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final AggregateStore<Machine, MachineEvent> store;
  private final Standings standings;
  private final MachineSecrets secrets;
  private final MachineRights rights;
  private final MachineTimes times;
  private final Clock clock;
  private final Cache<String, Seen> seen =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();

  Machines(
      AggregateStore<Machine, MachineEvent> store,
      Standings standings,
      MachineSecrets secrets,
      MachineRights rights,
      MachineTimes times,
      Clock clock) {
    this.store = store;
    this.standings = standings;
    this.secrets = secrets;
    this.rights = rights;
    this.times = times;
    this.clock = clock;
  }

  /** What a secret leads to. */
  public sealed interface Arrival {

    /** The machine comes in, in its post, for what is left of its actions. */
    record Known(Actor machine) implements Arrival {}

    /** Nothing that any machine knows. */
    record NobodyKnown() implements Arrival {}

    /** The machine is known, and does not come in by this. */
    record KeptOut(Actor machine, Why why) implements Arrival {}
  }

  /** Why a machine is kept out. */
  public enum Why {
    WRONG_SECRET,
    REPLACED_SECRET,
    DISABLED,
    RUN_OUT,
    UNION_CLOSED
  }

  /** A machine, and where its union lies now if it is not closed. */
  private record Seen(Stored<Machine> machine, Optional<Place> union) {

    Actor as(Grant grant, MachineRights rights) {
      var place = union.orElse(machine.place());
      return new Actor(
          machine.id(),
          Optional.empty(),
          grant.post(),
          place,
          Scope.within(place.unionPath()),
          Optional.of(rights.left(grant.post(), grant.actions())));
    }
  }

  /** Who comes with this secret. */
  public Mono<Arrival> arrival(String secret) {
    return Mono.justOrEmpty(MachineSecrets.machineOf(secret))
        .flatMap(this::see)
        .map(machine -> arrival(machine, secret))
        .defaultIfEmpty(new Arrival.NobodyKnown());
  }

  private Mono<Seen> see(String id) {
    var known = seen.getIfPresent(id);
    return known != null ? Mono.just(known) : look(id);
  }

  private Mono<Seen> look(String id) {
    return store
        .find(Scope.everything(), id)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .flatMap(machine ->
            standings
                .openUnion(Scope.everything(), machine.place().unionId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(union -> new Seen(machine, union)))
        .doOnNext(machine -> seen.put(id, machine));
  }

  private Arrival arrival(Seen machine, String secret) {
    return switch (machine.machine().state()) {
      case Unknown _ -> new Arrival.NobodyKnown();
      case Disabled(var grant, _, _) ->
          new Arrival.KeptOut(machine.as(grant, rights), Why.DISABLED);
      case Active active -> {
        var actor = machine.as(active.grant(), rights);
        yield obstacle(active, machine.union().isPresent(), secret)
            .<Arrival>map(why -> new Arrival.KeptOut(actor, why))
            .orElseGet(() -> new Arrival.Known(actor));
      }
    };
  }

  /** Whoever does not know the secret is told nothing of the rest. */
  private Optional<Why> obstacle(Active active, boolean unionIsOpen, String secret) {
    var now = clock.instant();
    if (!secrets.proves(secret, active.secret().hash())) {
      boolean former =
          active.former().filter(old -> secrets.proves(secret, old.hash())).isPresent();
      if (!former || isOver(active, now)) {
        return Optional.of(former ? Why.REPLACED_SECRET : Why.WRONG_SECRET);
      }
    }
    if (times.isOver(active.lastDay(), now)) {
      return Optional.of(Why.RUN_OUT);
    }
    return unionIsOpen ? Optional.empty() : Optional.of(Why.UNION_CLOSED);
  }

  /** Whether the secret before has had its time. */
  private static boolean isOver(Active active, Instant now) {
    return active.former().filter(old -> now.isBefore(old.until())).isEmpty();
  }
}
