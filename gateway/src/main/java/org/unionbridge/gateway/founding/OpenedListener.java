package org.unionbridge.gateway.founding;

import org.unionbridge.platform.listening.InboundEvent;
import reactor.core.publisher.Mono;

/** Closes the first account as soon as somebody opened theirs who can take over. */
final class OpenedListener {

  private final FirstAccount first;

  OpenedListener(FirstAccount first) {
    this.first = first;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (AccountFact.read(event)) {
      case AccountFact.Opened _ -> first.isNeeded().then();
      case AccountFact.NotForUs _ -> Mono.empty();
    };
  }

  /** What an event of our own tells about the first account. */
  private sealed interface AccountFact {

    record Opened() implements AccountFact {}

    record NotForUs() implements AccountFact {}

    static AccountFact read(InboundEvent event) {
      return event.type().equals("gateway.account.opened") ? new Opened() : new NotForUs();
    }
  }
}
