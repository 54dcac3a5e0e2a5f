package org.unionbridge.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Disabled;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountDisabled;
import org.unionbridge.gateway.account.AccountEvent.AccountEnabled;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.account.AccountEvent.AccountReset;
import org.unionbridge.gateway.account.AccountEvent.PasswordChanged;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;

class AccountCodecTest {

  private static final Optional<String> M1 = Optional.of("m1");
  private static final PasswordHash HASH = new PasswordHash("$argon2id$v=19$salt$hash");

  private final AccountCodec codec = new AccountCodec();

  @Test
  void everyStageKeepsItsForm() {
    var stages =
        Map.of(
            "unknown", new Unknown(),
            "invited", new Invited(M1, "2", Optional.of(Contexts.NOW), Optional.empty()),
            "invited-first", new Invited(Optional.empty(), "1", Optional.empty(), Optional.empty()),
            "reset", new Invited(M1, "3", Optional.of(Contexts.NOW), Optional.of("li")),
            "open", new Open(M1, "2", "li", HASH, Optional.of(Contexts.NOW)),
            "disabled", new Disabled(M1, "2", "li", HASH, Contexts.NOW),
            "closed", new Closed(M1));
    stages.forEach((name, state) -> {
      var file = Golden.state("gateway", "account." + name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), codec.schema())).isEqualTo(state);
    });
  }

  @Test
  void whatTheReleaseBeforeWroteIsReadStill() {
    assertThat(codec.read(Golden.read(Golden.state("gateway", "account.invited-schema1")), 1))
        .isEqualTo(new Invited(M1, "2", Optional.of(Contexts.NOW), Optional.empty()));
    assertThat(codec.read(Golden.read(Golden.state("gateway", "account.open-schema1")), 1))
        .isEqualTo(new Open(M1, "2", "li", HASH, Optional.empty()));
  }

  @Test
  void factsHoldIdsAndNothingElseAndTheAuditIsToldToo() {
    var events =
        Map.of(
            "gateway.account.invited", new AccountInvited(M1, "1", Optional.of(Contexts.NOW)),
            "gateway.account.opened", new AccountOpened(M1, new Login("li"), HASH, Contexts.NOW),
            "gateway.account.password-changed", new PasswordChanged(M1, HASH),
            "gateway.account.disabled", new AccountDisabled(M1, Contexts.NOW),
            "gateway.account.enabled", new AccountEnabled(M1, Contexts.NOW),
            "gateway.account.reset", new AccountReset(M1, "2", Contexts.NOW),
            "gateway.account.closed", new AccountClosed());
    events.forEach((type, event) -> {
      var fact = codec.fact("a1", event);
      assertThat(fact.type()).isEqualTo(type);
      assertThat(fact.route()).isEqualTo(Fact.Route.FACTS_AND_AUDIT);
      Golden.assertMatches(Golden.contract("gateway", type, fact.schema()), fact.data());
    });
  }
}
