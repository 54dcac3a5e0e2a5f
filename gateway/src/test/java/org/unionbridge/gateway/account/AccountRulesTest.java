package org.unionbridge.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Disabled;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.ChangePassword;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.Disable;
import org.unionbridge.gateway.account.AccountCommand.Enable;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountCommand.Reset;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountDisabled;
import org.unionbridge.gateway.account.AccountEvent.AccountEnabled;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.account.AccountEvent.AccountReset;
import org.unionbridge.gateway.account.AccountEvent.PasswordChanged;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.IsDisabled;
import org.unionbridge.gateway.account.AccountRefusal.LoginKept;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.account.AccountRefusal.NotOpen;
import org.unionbridge.gateway.account.AccountRefusal.OnesOwn;
import org.unionbridge.gateway.account.AccountRefusal.OpenAlready;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Contexts;

class AccountRulesTest {

  private static final Instant NOW = Contexts.NOW;
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
  private static final Optional<String> M1 = Optional.of("m1");
  private static final Login LI = new Login("li");
  private static final PasswordHash HASH = new PasswordHash("hash");
  private static final PasswordHash OTHER = new PasswordHash("other");
  private static final Instant YEARS_LATER = NOW.plus(Duration.ofDays(900));

  private static final Account UNKNOWN = new Unknown();
  private static final Account INVITED =
      new Invited(M1, "i2", Optional.of(UNTIL), Optional.empty());
  private static final Account FIRST =
      new Invited(Optional.empty(), "1", Optional.empty(), Optional.empty());
  private static final Account RESET = new Invited(M1, "i3", Optional.of(UNTIL), Optional.of("li"));
  private static final Account OPEN = new Open(M1, "i2", "li", HASH, Optional.of(NOW));
  private static final Account DISABLED = new Disabled(M1, "i2", "li", HASH, NOW);
  private static final Account CLOSED = new Closed(M1);

  private static final AccountCommand INVITE = new Invite("m1", true, "i9", UNTIL);
  private static final AccountCommand INVITE_LEFT = new Invite("m1", false, "i9", UNTIL);
  private static final AccountCommand CHANGE = new ChangePassword(OTHER);
  private static final AccountCommand DISABLE = new Disable(false, NOW);
  private static final AccountCommand ENABLE = new Enable(NOW);
  private static final AccountCommand RESET_IT = new Reset(false, "i3", UNTIL);
  private static final AccountEvent OPENED = new AccountOpened(M1, LI, HASH, NOW);

  private record Row(
      Account state, AccountCommand command, Decision<AccountEvent, AccountRefusal> answer) {}

  private static AccountCommand by(String link, Instant now) {
    return new OpenBy(link, now, LI, HASH);
  }

  private static AccountEvent invited(String link) {
    return new AccountInvited(M1, link, Optional.of(UNTIL));
  }

  static Stream<Row> table() {
    return Stream.of(
            beforeInvitation(), whileInvited(), whileOpen(), whileDisabled(), afterClosing())
        .flatMap(List::stream);
  }

  private static List<Row> beforeInvitation() {
    return List.of(
        new Row(
            UNKNOWN,
            new InviteFirst(),
            accept(new AccountInvited(Optional.empty(), "1", Optional.empty()))),
        new Row(UNKNOWN, INVITE, accept(invited("i9"))),
        new Row(UNKNOWN, INVITE_LEFT, refuse(new MemberHasLeft())),
        new Row(UNKNOWN, by("i1", NOW), refuse(new NoSuchInvitation())),
        new Row(UNKNOWN, CHANGE, refuse(new NotOpen())),
        new Row(UNKNOWN, DISABLE, refuse(new NotOpen())),
        new Row(UNKNOWN, ENABLE, refuse(new NotOpen())),
        new Row(UNKNOWN, RESET_IT, refuse(new NotOpen())),
        new Row(UNKNOWN, new Close(), refuse(new NoSuchInvitation())));
  }

  private static List<Row> whileInvited() {
    var late = UNTIL.minusNanos(1);
    return List.of(
        new Row(INVITED, new InviteFirst(), accept()),
        new Row(INVITED, INVITE, accept(invited("i9"))),
        new Row(INVITED, INVITE_LEFT, refuse(new MemberHasLeft())),
        new Row(INVITED, by("i2", NOW), accept(OPENED)),
        new Row(INVITED, by("i2", late), accept(new AccountOpened(M1, LI, HASH, late))),
        new Row(INVITED, by("i2", UNTIL), refuse(new InvitationOver())),
        new Row(INVITED, by("i1", NOW), refuse(new NoSuchInvitation())),
        new Row(INVITED, CHANGE, refuse(new NotOpen())),
        new Row(INVITED, DISABLE, refuse(new NotOpen())),
        new Row(INVITED, ENABLE, refuse(new NotOpen())),
        new Row(INVITED, RESET_IT, refuse(new NotOpen())),
        new Row(INVITED, new Close(), accept(new AccountClosed())),
        new Row(
            FIRST,
            by("1", YEARS_LATER),
            accept(new AccountOpened(Optional.empty(), LI, HASH, YEARS_LATER))),
        new Row(RESET, by("i3", NOW), accept(OPENED)),
        new Row(RESET, by("i2", NOW), refuse(new NoSuchInvitation())),
        new Row(RESET, new OpenBy("i3", NOW, new Login("wang"), HASH), refuse(new LoginKept())));
  }

  private static List<Row> whileOpen() {
    return List.of(
        new Row(OPEN, new InviteFirst(), accept()),
        new Row(OPEN, INVITE, refuse(new OpenAlready())),
        new Row(OPEN, by("i2", NOW), refuse(new OpenAlready())),
        new Row(OPEN, by("i1", NOW), refuse(new NoSuchInvitation())),
        new Row(OPEN, CHANGE, accept(new PasswordChanged(M1, OTHER))),
        new Row(OPEN, DISABLE, accept(new AccountDisabled(M1, NOW))),
        new Row(OPEN, new Disable(true, NOW), refuse(new OnesOwn())),
        new Row(OPEN, ENABLE, accept()),
        new Row(OPEN, RESET_IT, accept(new AccountReset(M1, "i3", UNTIL))),
        new Row(OPEN, new Reset(true, "i3", UNTIL), refuse(new OnesOwn())),
        new Row(OPEN, new Close(), accept(new AccountClosed())));
  }

  private static List<Row> whileDisabled() {
    return List.of(
        new Row(DISABLED, new InviteFirst(), accept()),
        new Row(DISABLED, INVITE, refuse(new IsDisabled())),
        new Row(DISABLED, by("i2", NOW), refuse(new NoSuchInvitation())),
        new Row(DISABLED, CHANGE, refuse(new IsDisabled())),
        new Row(DISABLED, DISABLE, accept()),
        new Row(DISABLED, ENABLE, accept(new AccountEnabled(M1, NOW))),
        new Row(DISABLED, RESET_IT, refuse(new IsDisabled())),
        new Row(DISABLED, new Close(), accept(new AccountClosed())));
  }

  private static List<Row> afterClosing() {
    return List.of(
        new Row(CLOSED, new InviteFirst(), accept()),
        new Row(CLOSED, INVITE, refuse(new ClosedForGood())),
        new Row(CLOSED, by("i2", NOW), refuse(new NoSuchInvitation())),
        new Row(CLOSED, CHANGE, refuse(new ClosedForGood())),
        new Row(CLOSED, DISABLE, refuse(new ClosedForGood())),
        new Row(CLOSED, ENABLE, refuse(new ClosedForGood())),
        new Row(CLOSED, RESET_IT, refuse(new ClosedForGood())),
        new Row(CLOSED, new Close(), accept()));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyStageAnswersEveryCommand(Row row) {
    assertThat(AccountRules.decide(row.state(), row.command())).isEqualTo(row.answer());
  }

  @Test
  void anAccountIsInvitedAgainThenOpenedThenClosed() {
    var again = folded(UNKNOWN, invited("i1"), invited("i2"));
    var open = folded(again, OPENED);

    assertThat(again).isEqualTo(INVITED);
    assertThat(open).isEqualTo(OPEN);
    assertThat(folded(open, new AccountClosed())).isEqualTo(CLOSED);
    assertThat(folded(INVITED, new AccountClosed())).isEqualTo(CLOSED);
    assertThat(folded(DISABLED, new AccountClosed())).isEqualTo(CLOSED);
  }

  @Test
  void aDisabledAccountComesBackAsItWas() {
    var disabled = folded(OPEN, new AccountDisabled(M1, NOW));

    assertThat(disabled).isEqualTo(DISABLED);
    assertThat(folded(disabled, new AccountEnabled(M1, NOW))).isEqualTo(OPEN);
  }

  @Test
  void aResetForgetsThePasswordAndKeepsTheLoginNameHoweverOftenALinkIsGivenOut() {
    var reset = folded(OPEN, new AccountReset(M1, "i3", UNTIL));
    var again = folded(reset, invited("i4"));

    assertThat(reset).isEqualTo(RESET);
    assertThat(again).isEqualTo(new Invited(M1, "i4", Optional.of(UNTIL), Optional.of("li")));
    assertThat(folded(again, OPENED)).isEqualTo(new Open(M1, "i4", "li", HASH, Optional.of(NOW)));
  }

  @Test
  void anotherPasswordChangesNothingElse() {
    assertThat(folded(OPEN, new PasswordChanged(M1, OTHER)))
        .isEqualTo(new Open(M1, "i2", "li", OTHER, Optional.of(NOW)));
  }

  @Test
  void anImpossibleHistoryIsNotFolded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AccountRules.evolve(CLOSED, OPENED))
        .withMessage("AccountOpened cannot follow Closed");
    assertThatIllegalStateException()
        .isThrownBy(() -> AccountRules.evolve(INVITED, new AccountEnabled(M1, NOW)));
  }

  private static Account folded(Account state, AccountEvent... events) {
    var folded = state;
    for (var event : events) {
      folded = AccountRules.evolve(folded, event);
    }
    return folded;
  }
}
