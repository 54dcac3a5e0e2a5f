package org.unionbridge.gateway.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.FormerSecret;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Secret;
import org.unionbridge.gateway.machine.Machine.Unknown;
import org.unionbridge.gateway.machine.MachineCommand.Disable;
import org.unionbridge.gateway.machine.MachineCommand.Make;
import org.unionbridge.gateway.machine.MachineCommand.Renew;
import org.unionbridge.gateway.machine.MachineCommand.Rotate;
import org.unionbridge.gateway.machine.MachineCommand.Span;
import org.unionbridge.gateway.machine.MachineRefusal.BeyondThePost;
import org.unionbridge.gateway.machine.MachineRefusal.DayIsOver;
import org.unionbridge.gateway.machine.MachineRefusal.IsDisabled;
import org.unionbridge.gateway.machine.MachineRefusal.MadeAlready;
import org.unionbridge.gateway.machine.MachineRefusal.NoActions;
import org.unionbridge.gateway.machine.MachineRefusal.NotMade;
import org.unionbridge.gateway.machine.MachineRefusal.RunOut;
import org.unionbridge.gateway.machine.MachineRefusal.TooLong;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Machines for those who make them and shut them out. */
public final class MachineKeeping {

  private final AggregateStore<Machine, MachineEvent> store;
  private final MachineSecrets secrets;
  private final MachineRights rights;
  private final MachineTimes times;
  private final Clock clock;

  MachineKeeping(
      AggregateStore<Machine, MachineEvent> store,
      MachineSecrets secrets,
      MachineRights rights,
      MachineTimes times,
      Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.rights = rights;
    this.times = times;
    this.clock = clock;
  }

  /** What is wanted of a new machine. */
  public record Wanted(String name, String post, List<String> actions, LocalDate lastDay) {
    public Wanted {
      actions = List.copyOf(actions);
    }
  }

  /** A secret that was given out, shown this once. */
  public record GivenSecret(String id, long version, String secret) {

    @Override
    public String toString() {
      return "GivenSecret[]";
    }
  }

  /**
   * A machine without its hashes.
   *
   * @param stage {@code active}, {@code soon-over}, {@code over} or {@code disabled}
   * @param secretSince when its secret was made, or it was disabled
   * @param formerUntil until when the secret before lets in too
   */
  public record Kept(
      String id,
      long version,
      Place place,
      String name,
      String post,
      List<String> actions,
      String stage,
      LocalDate lastDay,
      Instant secretSince,
      Optional<Instant> formerUntil) {}

  public Mono<GivenSecret> make(
      Scope scope, Place place, Wanted wanted, String id, CommandContext context) {
    var fresh = secrets.fresh(id);
    var grant = new Grant(wanted.name(), wanted.post(), place.unionId(), wanted.actions());
    var command =
        new Make(
            grant,
            rights.beyond(grant.post(), grant.actions()),
            new Secret(fresh.hash(), now()),
            wanted.lastDay(),
            span());
    return store
        .<MachineRefusal>change(
            scope, place, id, context, state -> MachineRules.decide(state, command))
        .map(outcome -> given(outcome, fresh.text()));
  }

  /** Another secret; the one before lets in for a while yet, or {@code atOnce} no more. */
  public Mono<GivenSecret> rotate(Scope scope, String id, boolean atOnce, CommandContext context) {
    var fresh = secrets.fresh(id);
    var overlap = atOnce ? Duration.ZERO : times.overlap();
    var command = new Rotate(new Secret(fresh.hash(), now()), overlap, times.today(now()));
    return change(scope, id, command, context).map(outcome -> given(outcome, fresh.text()));
  }

  /** What was shown once is not shown again, not even to whoever lost the first answer. */
  private static GivenSecret given(Outcome<Machine, MachineRefusal> outcome, String secret) {
    var stored = Answers.done(outcome, MachineKeeping::explain);
    if (outcome instanceof Outcome.Done<Machine, MachineRefusal>(_, var repeated) && repeated) {
      throw Problem.of(HttpStatus.CONFLICT, "secret-shown-already", stored.id()).asException();
    }
    return new GivenSecret(stored.id(), stored.version(), secret);
  }

  /** Answers the version. */
  public Mono<Long> renew(Scope scope, String id, LocalDate lastDay, CommandContext context) {
    return changed(scope, id, new Renew(lastDay, span()), context);
  }

  /** Answers the version. */
  public Mono<Long> disable(Scope scope, String id, CommandContext context) {
    return changed(scope, id, new Disable(now()), context);
  }

  private Mono<Long> changed(
      Scope scope, String id, MachineCommand command, CommandContext context) {
    return change(scope, id, command, context)
        .map(outcome -> Answers.done(outcome, MachineKeeping::explain).version());
  }

  private Mono<Outcome<Machine, MachineRefusal>> change(
      Scope scope, String id, MachineCommand command, CommandContext context) {
    return store.change(scope, id, context, state -> MachineRules.decide(state, command));
  }

  public Mono<Kept> find(Scope scope, String id) {
    return store.find(scope, id).flatMap(found -> Mono.justOrEmpty(kept(found)));
  }

  /** A page, of one union if so asked. */
  public Mono<Page<Kept>> page(Scope scope, Optional<String> unionId, PageRequest request) {
    var criteria =
        unionId.map(union -> Criteria.where("state.grant.unionId", union)).orElseGet(Criteria::any);
    return store
        .page(scope, criteria, request)
        .map(page ->
            new Page<>(page.items().stream().flatMap(m -> kept(m).stream()).toList(), page.next()));
  }

  private Optional<Kept> kept(Stored<Machine> found) {
    return switch (found.state()) {
      case Unknown _ -> Optional.empty();
      case Active(var grant, var secret, var former, var lastDay) ->
          Optional.of(
              kept(
                  found,
                  grant,
                  times.stage(lastDay, now()),
                  lastDay,
                  secret.since(),
                  former.map(FormerSecret::until).filter(now()::isBefore)));
      case Disabled(var grant, var lastDay, var since) ->
          Optional.of(kept(found, grant, "disabled", lastDay, since, Optional.empty()));
    };
  }

  private static Kept kept(
      Stored<Machine> found,
      Grant grant,
      String stage,
      LocalDate lastDay,
      Instant since,
      Optional<Instant> formerUntil) {
    return new Kept(
        found.id(),
        found.version(),
        found.place(),
        grant.name(),
        grant.post(),
        grant.actions(),
        stage,
        lastDay,
        since,
        formerUntil);
  }

  private Span span() {
    return new Span(times.today(now()), times.mostDays());
  }

  private Instant now() {
    return clock.instant();
  }

  private static Problem explain(MachineRefusal refusal) {
    return switch (refusal) {
      case NotMade() -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
      case MadeAlready() -> Problem.of(HttpStatus.CONFLICT, "machine-made-already");
      case NoActions() -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "machine-without-actions");
      case BeyondThePost(var actions) ->
          Problem.of(
              HttpStatus.UNPROCESSABLE_CONTENT, "beyond-the-post", String.join(", ", actions));
      case DayIsOver() -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "day-is-over");
      case TooLong(var most) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "machine-lasts-too-long", most);
      case RunOut() -> Problem.of(HttpStatus.CONFLICT, "machine-run-out");
      case IsDisabled() -> Problem.of(HttpStatus.CONFLICT, "machine-disabled");
    };
  }
}
