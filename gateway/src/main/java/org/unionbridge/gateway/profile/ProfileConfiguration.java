package org.unionbridge.gateway.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.profile.Preferences.PreferenceView;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** One's own, wired. */
@Configuration(proxyBeanMethods = false)
public class ProfileConfiguration {

  @Bean
  ProfileApi profileApi(Accounts accounts, SecondFactors factors, Stores stores) {
    var views = stores.views("preferences", PreferenceView.class, JsonForm.plain());
    return new ProfileApi(accounts, factors, new Preferences(views));
  }

  @Bean
  PasswordApi passwordApi(OwnPassword passwords, Sessions sessions, BusinessClock clock) {
    return new PasswordApi(passwords, sessions, clock);
  }

  @Bean
  SecondFactorApi secondFactorApi(
      OwnPassword passwords, SecondFactors factors, Sessions sessions, BusinessClock clock) {
    return new SecondFactorApi(passwords, factors, sessions, clock);
  }
}
