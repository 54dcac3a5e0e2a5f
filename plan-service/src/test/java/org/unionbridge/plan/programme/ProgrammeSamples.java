package org.unionbridge.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.ProgrammeCommand.Around;
import org.unionbridge.plan.programme.ProgrammeCommand.Author;
import org.unionbridge.plan.programme.ProgrammeCommand.Define;
import org.unionbridge.plan.programme.ProgrammeCommand.End;
import org.unionbridge.plan.programme.naming.ElementText;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.plan.programme.naming.ShippedProgrammes;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Programmes for the tests of other features. */
public final class ProgrammeSamples {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private final InMemoryAggregateStore<Programme, ProgrammeEvent> store =
      InMemoryAggregateStore.of("plan", new ProgrammeCodec());

  /** What finds in texts the programmes that ship. */
  public static Naming shippedNaming() {
    return new Naming(ShippedProgrammes.load(CATALOGUE));
  }

  InMemoryAggregateStore<Programme, ProgrammeEvent> store() {
    return store;
  }

  /** The programmes as other features ask for them, with those that ship. */
  public ProgrammesAt programmes() {
    return new ProgrammesAt(store, ShippedProgrammes.load(CATALOGUE));
  }

  /** A programme of a union, with these elements as they are written. */
  public void define(String id, Place place, boolean below, String name, String... elements) {
    var parts =
        List.of(elements).stream()
            .map(text -> ElementText.read(text, CATALOGUE).orElseThrow())
            .toList();
    var terms =
        new Terms(place.unionId(), below, name, List.of(), List.of(), parts, Optional.empty());
    var author = new Author(place.unionId(), true);
    ask(place, id, new Define(author, terms, new Around(id, List.of())));
  }

  /** It is offered no more. */
  public void end(String id, Place place) {
    ask(place, id, new End(place.unionId(), Contexts.NOW.atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private void ask(Place place, String id, ProgrammeCommand command) {
    var outcome =
        store
            .change(
                Scope.everything(),
                place,
                id,
                Contexts.plain(),
                state -> ProgrammeRules.decide(state, command))
            .block();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }
}
