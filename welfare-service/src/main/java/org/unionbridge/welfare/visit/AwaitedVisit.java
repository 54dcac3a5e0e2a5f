package org.unionbridge.welfare.visit;

import java.time.Duration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.FollowUp;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Waits a moment for the visit that a life event demands, so that people see what they did. */
final class AwaitedVisit implements FollowUp {

  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final AggregateStore<Visit, VisitEvent> store;
  private final VisitRules rules;

  AwaitedVisit(AggregateStore<Visit, VisitEvent> store, VisitRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /** The id of the visit that this life event demands. */
  static String idOf(String lifeEventId) {
    return Ids.derived("visit", lifeEventId);
  }

  @Override
  public Mono<String> visit(Scope scope, String lifeEventId, Cause cause) {
    return rules.of(cause).isPresent() ? await(scope, idOf(lifeEventId)) : Mono.empty();
  }

  private Mono<String> await(Scope scope, String visitId) {
    return store
        .find(scope, visitId)
        .map(Stored::id)
        .retryWhen(
            Retry.fixedDelay(LIMIT.dividedBy(PAUSE), PAUSE)
                .filter(StoreFailure.NotFound.class::isInstance)
                .onRetryExhaustedThrow((_, last) -> last.failure()))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .timeout(LIMIT, Mono.empty());
  }
}
