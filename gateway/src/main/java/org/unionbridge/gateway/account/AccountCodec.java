package org.unionbridge.gateway.account;

import java.util.Map;
import java.util.Optional;
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
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How accounts are stored and told; who changed one matters to the audit too. */
final class AccountCodec implements AggregateCodec<Account, AccountEvent> {

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Account.class,
              Map.of(
                  "unknown", Unknown.class,
                  "invited", Invited.class,
                  "open", Open.class,
                  "disabled", Disabled.class,
                  "closed", Closed.class));

  @Override
  public String type() {
    return "account";
  }

  @Override
  public int schema() {
    return 2;
  }

  @Override
  public Account initial() {
    return new Unknown();
  }

  @Override
  public Account evolve(Account state, AccountEvent event) {
    return AccountRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Account state) {
    return FORM.write(Account.class, state);
  }

  /**
   * Schema 1 had numbers as invitations, no login name beside a link and no day of opening: numbers
   * read as texts, and what is missing as none.
   */
  @Override
  public Account read(ObjectNode stored, int schema) {
    return FORM.read(Account.class, stored);
  }

  @Override
  public Fact fact(String id, AccountEvent event) {
    return switch (event) {
      case AccountInvited(var member, _, _) -> fact("gateway.account.invited", id, member);
      case AccountOpened(var member, _, _, _) -> fact("gateway.account.opened", id, member);
      case PasswordChanged(var member, _) -> fact("gateway.account.password-changed", id, member);
      case AccountDisabled(var member, _) -> fact("gateway.account.disabled", id, member);
      case AccountEnabled(var member, _) -> fact("gateway.account.enabled", id, member);
      case AccountReset(var member, _, _) -> fact("gateway.account.reset", id, member);
      case AccountClosed() -> fact("gateway.account.closed", id, Optional.empty());
    };
  }

  private static Fact fact(String type, String id, Optional<String> memberId) {
    var fact = Fact.of(type, 1).audited().with("accountId", id);
    memberId.ifPresent(member -> fact.with("memberId", member));
    return fact;
  }

  @Override
  public Optional<String> owner(Account state) {
    return AccountRules.memberOf(state);
  }
}
