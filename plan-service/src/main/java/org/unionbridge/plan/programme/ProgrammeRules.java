package org.unionbridge.plan.programme;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.programme.Programme.Ended;
import org.unionbridge.plan.programme.Programme.Running;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.Programme.Undefined;
import org.unionbridge.plan.programme.ProgrammeCommand.Amend;
import org.unionbridge.plan.programme.ProgrammeCommand.Around;
import org.unionbridge.plan.programme.ProgrammeCommand.Author;
import org.unionbridge.plan.programme.ProgrammeCommand.Define;
import org.unionbridge.plan.programme.ProgrammeCommand.End;
import org.unionbridge.plan.programme.ProgrammeCommand.Other;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeAmended;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeDefined;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeEnded;
import org.unionbridge.plan.programme.ProgrammeRefusal.DefinedOtherwise;
import org.unionbridge.plan.programme.ProgrammeRefusal.HasEnded;
import org.unionbridge.plan.programme.ProgrammeRefusal.NameTaken;
import org.unionbridge.plan.programme.ProgrammeRefusal.NoSuchParent;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotDefined;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotForThoseBelow;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotYourProgramme;
import org.unionbridge.plan.programme.ProgrammeRefusal.PartOfItself;
import org.unionbridge.plan.programme.ProgrammeRefusal.TooManyProgrammes;
import org.unionbridge.platform.decision.Decision;

/** The rules of a programme: it may end, and is never gone. Pure: no clock, no ids, no I/O. */
final class ProgrammeRules {

  /** Whoever reads the programmes of a union reads all of them. */
  static final int MOST = 200;

  private ProgrammeRules() {}

  static Decision<ProgrammeEvent, ProgrammeRefusal> decide(
      Programme state, ProgrammeCommand command) {
    return switch (command) {
      case Define(var author, var terms, var around) -> define(state, author, terms, around);
      case Amend(var author, var terms, var around) -> amend(state, author, terms, around);
      case End end -> end(state, end);
    };
  }

  private static Decision<ProgrammeEvent, ProgrammeRefusal> define(
      Programme state, Author author, Terms terms, Around around) {
    return switch (state) {
      case Undefined _ when around.others().stream().filter(Other::own).count() >= MOST ->
          refuse(new TooManyProgrammes(MOST));
      case Undefined _ ->
          unfit(author, terms, terms.parent(), around)
              .map(Decision::<ProgrammeEvent, ProgrammeRefusal>refuse)
              .orElseGet(() -> accept(new ProgrammeDefined(terms)));
      case Running(var known) when known.equals(terms) -> accept();
      case Running _, Ended _ -> refuse(new DefinedOtherwise());
    };
  }

  private static Decision<ProgrammeEvent, ProgrammeRefusal> amend(
      Programme state, Author author, Terms terms, Around around) {
    return switch (state) {
      case Undefined _ -> refuse(new NotDefined());
      case Running(var known) when !known.unionId().equals(author.unionId()) ->
          refuse(new NotYourProgramme());
      case Running(var known) when known.equals(terms) -> accept();
      case Running(var known) ->
          unfit(author, terms, newParent(known, terms), around)
              .map(Decision::<ProgrammeEvent, ProgrammeRefusal>refuse)
              .orElseGet(() -> accept(new ProgrammeAmended(terms)));
      case Ended _ -> refuse(new HasEnded());
    };
  }

  /** A parent that ended meanwhile may stay. */
  private static Optional<String> newParent(Terms known, Terms terms) {
    return terms.parent().filter(parent -> !known.parent().equals(Optional.of(parent)));
  }

  private static Decision<ProgrammeEvent, ProgrammeRefusal> end(Programme state, End command) {
    return switch (state) {
      case Undefined _ -> refuse(new NotDefined());
      case Running(var terms) when !terms.unionId().equals(command.by()) ->
          refuse(new NotYourProgramme());
      case Running(var terms) -> accept(new ProgrammeEnded(terms, command.on()));
      case Ended(var terms, _) when !terms.unionId().equals(command.by()) ->
          refuse(new NotYourProgramme());
      case Ended _ -> accept();
    };
  }

  private static Optional<ProgrammeRefusal> unfit(
      Author author, Terms terms, Optional<String> parent, Around around) {
    if (terms.below() && !author.federation()) {
      return Optional.of(new NotForThoseBelow());
    }
    return taken(terms, around)
        .<ProgrammeRefusal>map(NameTaken::new)
        .or(() -> parent.flatMap(id -> unfit(id, around)));
  }

  /** A word names one programme of a union; those of unions above may go by the same. */
  private static Optional<String> taken(Terms terms, Around around) {
    var words =
        around.others().stream()
            .filter(other -> other.own() && other.running() && !other.id().equals(around.id()))
            .flatMap(other -> other.words().stream())
            .toList();
    return terms.words().stream().filter(words::contains).findFirst();
  }

  private static Optional<ProgrammeRefusal> unfit(String parent, Around around) {
    if (parent.equals(around.id()) || above(parent, around.others()).contains(around.id())) {
      return Optional.of(new PartOfItself());
    }
    boolean there =
        around.others().stream().anyMatch(other -> other.running() && other.id().equals(parent));
    return there ? Optional.empty() : Optional.of(new NoSuchParent(parent));
  }

  private static HashSet<String> above(String id, List<Other> others) {
    var above = new HashSet<String>();
    var next = Optional.of(id);
    while (next.isPresent() && above.add(next.get())) {
      var at = next.get();
      next =
          others.stream().filter(other -> other.id().equals(at)).findFirst().flatMap(Other::parent);
    }
    return above;
  }

  static Programme evolve(Programme state, ProgrammeEvent event) {
    return switch (event) {
      case ProgrammeDefined(var terms) when state instanceof Undefined -> new Running(terms);
      case ProgrammeAmended(var terms) when state instanceof Running -> new Running(terms);
      case ProgrammeEnded(var terms, var on) when state instanceof Running -> new Ended(terms, on);
      case ProgrammeDefined _, ProgrammeAmended _, ProgrammeEnded _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
