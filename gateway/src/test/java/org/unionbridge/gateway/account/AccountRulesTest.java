package org.unionbridge.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
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

  private static final Account UNKNOWN = new Unknown();
  private static final Account INVITED = new Invited(M1, 2, Optional.of(UNTIL));
  private static final Account FIRST = new Invited(Optional.empty(), 1, Optional.empty());
  private static final Account OPEN = new Open(M1, 2, "li", HASH);
  private static final Account CLOSED = new Closed(M1);

  private static final AccountCommand INVITE = new Invite("m1", true, UNTIL);
  private static final AccountCommand INVITE_LEFT = new Invite("m1", false, UNTIL);
  private static final AccountEvent OPENED = new AccountOpened(M1, LI, HASH);

  private record Row(
      Account state, AccountCommand command, Decision<AccountEvent, AccountRefusal> answer) {}

  private static AccountCommand by(long number, Instant now) {
    return new OpenBy(number, now, LI, HASH);
  }

  private static AccountEvent invited(long number) {
    return new AccountInvited(M1, number, Optional.of(UNTIL));
  }

  static List<Row> table() {
    return List.of(
        new Row(
            UNKNOWN,
            new InviteFirst(),
            accept(new AccountInvited(Optional.empty(), 1, Optional.empty()))),
        new Row(UNKNOWN, INVITE, accept(invited(1))),
        new Row(UNKNOWN, INVITE_LEFT, refuse(new MemberHasLeft())),
        new Row(UNKNOWN, by(1, NOW), refuse(new NoSuchInvitation())),
        new Row(UNKNOWN, new Close(), refuse(new NoSuchInvitation())),
        new Row(INVITED, new InviteFirst(), accept()),
        new Row(INVITED, INVITE, accept(invited(3))),
        new Row(INVITED, INVITE_LEFT, refuse(new MemberHasLeft())),
        new Row(INVITED, by(2, NOW), accept(OPENED)),
        new Row(INVITED, by(2, UNTIL.minusNanos(1)), accept(OPENED)),
        new Row(INVITED, by(2, UNTIL), refuse(new InvitationOver())),
        new Row(INVITED, by(1, NOW), refuse(new NoSuchInvitation())),
        new Row(INVITED, new Close(), accept(new AccountClosed())),
        new Row(FIRST, by(1, NOW.plus(Duration.ofDays(900))), accept(openedWithoutMember())),
        new Row(OPEN, new InviteFirst(), accept()),
        new Row(OPEN, INVITE, refuse(new OpenAlready())),
        new Row(OPEN, by(2, NOW), refuse(new OpenAlready())),
        new Row(OPEN, by(1, NOW), refuse(new NoSuchInvitation())),
        new Row(OPEN, new Close(), accept(new AccountClosed())),
        new Row(CLOSED, new InviteFirst(), accept()),
        new Row(CLOSED, INVITE, refuse(new ClosedForGood())),
        new Row(CLOSED, by(2, NOW), refuse(new NoSuchInvitation())),
        new Row(CLOSED, new Close(), accept()));
  }

  private static AccountEvent openedWithoutMember() {
    return new AccountOpened(Optional.empty(), LI, HASH);
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyStageAnswersEveryCommand(Row row) {
    assertThat(AccountRules.decide(row.state(), row.command())).isEqualTo(row.answer());
  }

  @Test
  void anAccountIsInvitedAgainThenOpenedThenClosed() {
    var again = AccountRules.evolve(AccountRules.evolve(UNKNOWN, invited(1)), invited(2));
    var open = AccountRules.evolve(again, OPENED);

    assertThat(again).isEqualTo(INVITED);
    assertThat(open).isEqualTo(OPEN);
    assertThat(AccountRules.evolve(open, new AccountClosed())).isEqualTo(CLOSED);
  }

  @Test
  void anImpossibleHistoryIsNotFolded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AccountRules.evolve(CLOSED, OPENED))
        .withMessage("AccountOpened cannot follow Closed");
  }
}
