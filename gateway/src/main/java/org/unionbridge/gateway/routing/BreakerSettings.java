package org.unionbridge.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;

/**
 * When a service is left alone.
 *
 * @param window in which calls are looked at
 * @param leastCalls in it, before anything is concluded
 * @param silentPercent of them that got no answer
 * @param openFor how long nobody is let through then
 * @param trials that are let through after that, and decide
 * @param longestTrial after which nothing more is expected of them
 */
record BreakerSettings(
    Duration window,
    int leastCalls,
    float silentPercent,
    Duration openFor,
    int trials,
    Duration longestTrial) {

  CircuitBreakerConfig config() {
    return CircuitBreakerConfig.custom()
        .slidingWindowType(SlidingWindowType.TIME_BASED)
        .slidingWindowSize(Math.toIntExact(window.toSeconds()))
        .minimumNumberOfCalls(leastCalls)
        .failureRateThreshold(silentPercent)
        .waitDurationInOpenState(openFor)
        .permittedNumberOfCallsInHalfOpenState(trials)
        .maxWaitDurationInHalfOpenState(longestTrial)
        .recordException(ServiceFailures::isSilence)
        .build();
  }
}
