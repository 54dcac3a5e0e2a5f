package org.unionbridge.gateway.secondfactor;

import java.time.InstantSource;
import org.unionbridge.platform.listening.InboundEvent;
import reactor.core.publisher.Mono;

/**
 * Removes what is kept of the second factor of an account that was closed. Only of a closed one: an
 * account that was reset may have another second factor by the time that its event arrives.
 */
final class ClosedListener {

  private final SecondFactors factors;
  private final InstantSource clock;

  ClosedListener(SecondFactors factors, InstantSource clock) {
    this.factors = factors;
    this.clock = clock;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (AccountFact.read(event)) {
      case AccountFact.Closed(var accountId) ->
          factors.forget(accountId, event.leadsTo(clock.instant()));
      case AccountFact.NotForUs _ -> Mono.empty();
    };
  }

  /** What an event of our own tells about an account. */
  private sealed interface AccountFact {

    record Closed(String accountId) implements AccountFact {}

    record NotForUs() implements AccountFact {}

    static AccountFact read(InboundEvent event) {
      return event.type().equals("gateway.account.closed")
          ? new Closed(event.facts().text("accountId"))
          : new NotForUs();
    }
  }
}
