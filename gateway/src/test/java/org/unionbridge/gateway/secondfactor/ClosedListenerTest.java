package org.unionbridge.gateway.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.node.JsonNodeFactory;

class ClosedListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final SetClock clock = new SetClock();
  private final FactorBook book = new FactorBook(clock, new Credentials(clock));
  private final ClosedListener listener = new ClosedListener(book.factors(), clock);

  @Test
  void nothingIsKeptForAnAccountThatWasClosed() {
    book.set("a1", "i1");

    tell("gateway.account.closed", "a1");
    tell("gateway.account.closed", "a2");

    assertThat(stateOf("a1")).isEqualTo(new SecondFactor.NotSet());
    assertThat(book.facts()).endsWith("gateway.account.second-factor-removed");
  }

  @Test
  void whatWasSetUpAfterAResetIsNotTakenAwayByItsLateEvent() {
    book.set("a1", "i2");

    tell("gateway.account.reset", "a1");

    assertThat(stateOf("a1")).isInstanceOf(SecondFactor.Active.class);
  }

  private SecondFactor stateOf(String accountId) {
    return book.store
        .find(Scope.everything(), accountId)
        .blockOptional(LIMIT)
        .orElseThrow()
        .state();
  }

  private void tell(String type, String accountId) {
    var body = JsonNodeFactory.instance.objectNode().put("accountId", accountId);
    listener.apply(Inbound.event("account:" + accountId, type, 3, body)).block(LIMIT);
  }
}
