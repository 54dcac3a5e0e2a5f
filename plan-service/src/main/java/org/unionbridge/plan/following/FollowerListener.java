package org.unionbridge.plan.following;

import java.util.List;
import java.util.stream.StreamSupport;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Keeps one row a union and plan above. */
final class FollowerListener implements Effect {

  private static final String ALIGNED = "plan.aligned";

  /** The first that is told stays, whichever plan of the union it tells of. */
  private static final long FIRST = 1;

  private final ViewStore<Follower> followers;
  private final Unions unions;

  FollowerListener(ViewStore<Follower> followers, Unions unions) {
    this.followers = followers;
    this.unions = unions;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return event.type().equals(ALIGNED) ? keep(event, event.facts()) : Mono.empty();
  }

  /** Where the union lies now; where the fact was told, while the union is unknown. */
  private Mono<Void> keep(InboundEvent event, FactBody body) {
    var unionId = body.text("unionId");
    return Mono.zip(
            unions.place(unionId).defaultIfEmpty(new Place(unionId, event.unionPath())),
            unions.today(unionId, event.at()))
        .flatMapMany(known ->
            Flux.fromIterable(above(body))
                .map(plan -> new Follower(plan, unionId, body.text("planId"), known.getT2()))
                .concatMap(row -> followers.put(Entry.of(id(row), known.getT1(), FIRST, row))))
        .then();
  }

  private static String id(Follower row) {
    return Ids.derived("follower", row.above(), row.unionId());
  }

  private static List<String> above(FactBody body) {
    return StreamSupport.stream(body.node().path("above").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
