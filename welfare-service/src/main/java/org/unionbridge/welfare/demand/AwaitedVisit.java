package org.unionbridge.welfare.demand;

import java.time.Duration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.FollowUp;
import org.unionbridge.welfare.visit.Visits;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Waits a moment for the visit that a life event demands, so that people see what they did. */
final class AwaitedVisit implements FollowUp {

  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final Visits visits;
  private final VisitRules rules;

  AwaitedVisit(Visits visits, VisitRules rules) {
    this.visits = visits;
    this.rules = rules;
  }

  @Override
  public Mono<String> visit(Scope scope, String lifeEventId, Cause cause) {
    return rules.of(cause).isPresent() ? await(scope, lifeEventId) : Mono.empty();
  }

  private Mono<String> await(Scope scope, String lifeEventId) {
    return visits
        .demandedBy(scope, lifeEventId)
        .retryWhen(
            Retry.fixedDelay(LIMIT.dividedBy(PAUSE), PAUSE)
                .filter(StoreFailure.NotFound.class::isInstance)
                .onRetryExhaustedThrow((_, last) -> last.failure()))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .timeout(LIMIT, Mono.empty());
  }
}
