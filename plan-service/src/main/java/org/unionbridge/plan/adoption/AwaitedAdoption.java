package org.unionbridge.plan.adoption;

import java.time.Duration;
import org.unionbridge.plan.importing.answer.Adoption;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.StoreFailure;
import reactor.core.publisher.Mono;

/** Looks for the plan that an acceptance leads to until it is there, but not for long. */
final class AwaitedAdoption implements Adoption {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Plans plans;
  private final Duration limit;

  AwaitedAdoption(Plans plans, Duration limit) {
    this.plans = plans;
    this.limit = limit;
  }

  @Override
  public Mono<Void> awaited(Scope scope, String planId) {
    return Mono.defer(() -> plans.find(scope, planId))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .repeatWhenEmpty(tries -> tries.delayElements(PAUSE))
        .then()
        .timeout(limit, Mono.empty());
  }
}
