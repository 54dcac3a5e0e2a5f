package org.unionbridge.notification.duty.rounds;

import java.util.Set;
import java.util.stream.StreamSupport;
import org.unionbridge.notification.ticking.Slots;
import org.unionbridge.notification.ticking.Walk;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The plans that unions published to those below, as facts told of them (P-10). */
final class PublishedPlans implements Effect {

  private static final Scope ALL = Scope.everything();

  private final ViewStore<PublishedPlan> store;

  PublishedPlans(ViewStore<PublishedPlan> store) {
    this.store = store;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (event.type()) {
      case "plan.published" -> published(event, event.facts());
      case "plan.summarised", "plan.closed" -> ended(event, event.facts().text("planId"));
      default -> Mono.empty();
    };
  }

  private Mono<Void> published(InboundEvent event, FactBody body) {
    var id = body.text("planId");
    var kinds =
        StreamSupport.stream(body.node().path("unitKinds").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    var told =
        new PublishedPlan(
            body.text("unionId"),
            Math.toIntExact(body.number("year")),
            kinds,
            body.date("publishedOn"),
            kinds.isEmpty());
    return store
        .find(ALL, id)
        .map(known -> known.state().again(told))
        .defaultIfEmpty(told)
        .flatMap(plan -> keep(event, id, plan));
  }

  private Mono<Void> ended(InboundEvent event, String id) {
    return store.find(ALL, id).flatMap(known -> keep(event, id, known.state().ended()));
  }

  private Mono<Void> keep(InboundEvent event, String id, PublishedPlan plan) {
    var place = new Place(plan.unionId(), event.unionPath());
    return store.put(Entry.of(id, place, event.sequence(), plan)).then();
  }

  /** Those of this year and later ones. */
  Flux<Stored<PublishedPlan>> since(int year) {
    return Walk.through(store, Criteria.atLeast(PublishedPlan.YEAR, year), "_id");
  }

  /** The same, as far as they fall to these slots. */
  Flux<Stored<PublishedPlan>> since(int year, Set<Integer> slots) {
    var wanted = Criteria.atLeast(PublishedPlan.YEAR, year).and(Slots.among(slots));
    return Walk.through(store, wanted, "_id");
  }
}
