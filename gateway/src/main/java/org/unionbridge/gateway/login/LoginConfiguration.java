package org.unionbridge.gateway.login;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Login names and passwords, wired. */
@Configuration(proxyBeanMethods = false)
public class LoginConfiguration {

  @Bean
  Logins logins(Stores stores) {
    return new Logins(stores.views("logins", LoginView.class, JsonForm.plain()));
  }

  @Bean
  Lockout lockout(Stores stores, Clock clock) {
    return new Lockout(
        stores.views("tries", TriesView.class, JsonForm.plain(), "state.last"), clock);
  }

  @Bean
  Passwords passwords() {
    return new Passwords();
  }
}
