package org.unionbridge.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;
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
            "invited", new Invited(M1, 2, Optional.of(Contexts.NOW)),
            "invited-first", new Invited(Optional.empty(), 1, Optional.empty()),
            "open", new Open(M1, 2, "li", HASH),
            "closed", new Closed(M1));
    stages.forEach((name, state) -> {
      var file = Golden.state("gateway", "account." + name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
    });
  }

  @Test
  void factsHoldIdsAndNothingElse() {
    var events =
        Map.of(
            "gateway.account.invited", new AccountInvited(M1, 1, Optional.of(Contexts.NOW)),
            "gateway.account.opened", new AccountOpened(M1, new Login("li"), HASH),
            "gateway.account.closed", new AccountClosed());
    events.forEach((type, event) -> {
      var fact = codec.fact("a1", event);
      assertThat(fact.type()).isEqualTo(type);
      Golden.assertMatches(Golden.contract("gateway", type, fact.schema()), fact.data());
    });
  }
}
