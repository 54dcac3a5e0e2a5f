package org.unionbridge.gateway.founding;

import java.util.Set;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.CommandContext;
import reactor.core.publisher.Mono;

/**
 * The account that founds the root union and lets the first people in. Whether it is still needed
 * is asked again whenever it is used, so it cannot outlive its purpose, whatever arrived in which
 * order.
 */
public final class FirstAccount {

  /** What it may do is in the rights tables, like any post's. */
  public static final String POST = "founder";

  /** Those who can go on without it: they appoint and let in whoever else is needed. */
  private static final Set<String> SUCCESSORS = Set.of("federation-officer", "chair");

  private final Accounts accounts;
  private final Standings standings;
  private final BusinessClock clock;

  FirstAccount(Accounts accounts, Standings standings, BusinessClock clock) {
    this.accounts = accounts;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * Whether it may be used; closes it where somebody at the root who can go on has an open account.
   */
  public Mono<Boolean> isNeeded() {
    return standings
        .holdersAtTheRoot(SUCCESSORS)
        .concatMap(accounts::openedBy)
        .hasElements()
        .flatMap(replaced ->
            replaced ? accounts.closeFirst(byItself()).thenReturn(false) : Mono.just(true));
  }

  /** Its link while it waits to be opened; it is made where no account exists at all. */
  Mono<String> invitation() {
    return accounts.firstInvitation(byItself());
  }

  private CommandContext byItself() {
    return OpenRequest.unasked(Actor.SYSTEM, clock.now());
  }
}
