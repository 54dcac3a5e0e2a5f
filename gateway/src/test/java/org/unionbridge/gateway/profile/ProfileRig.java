package org.unionbridge.gateway.profile;

import java.util.List;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.profile.Preferences.PreferenceView;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryViewStore;

/** Profiles in memory, for tests. */
public final class ProfileRig {

  private final InMemoryViewStore<PreferenceView> kept = InMemoryViewStore.of(PreferenceView.class);

  /** The routes of one gateway. */
  public List<Object> apis(AccountBook book, SecondFactors factors, Sessions sessions) {
    var clock = BusinessClock.fixed(Contexts.NOW);
    var passwords = book.ownPassword();
    return List.of(
        new ProfileApi(book.accounts(), factors, new Preferences(kept)),
        new PasswordApi(passwords, sessions, clock),
        new SecondFactorApi(passwords, factors, sessions, clock));
  }
}
