package org.unionbridge.notification.duty;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.Stores;

/** Where duties are kept. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

  @Bean
  Duties duties(Stores stores) {
    return new Duties(
        stores.views(
            "duties",
            Duty.class,
            Duty.FORM,
            "state.nextAt",
            Duties.DUE,
            Duties.FROM,
            "state.about.subjectId"));
  }
}
