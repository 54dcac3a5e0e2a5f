package org.unionbridge.gateway.viewing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Seeing as somebody else, wired. */
@Configuration(proxyBeanMethods = false)
public class ViewingConfiguration {

  @Bean
  Viewings viewings(Stores stores, Clock clock) {
    return new Viewings(stores.views("viewings", Viewing.class, JsonForm.plain()), clock);
  }

  @Bean
  ViewingFilter viewingFilter(Viewings viewings) {
    return new ViewingFilter(viewings);
  }

  @Bean
  ViewingApi viewingApi(
      Viewings viewings,
      Standings standings,
      AuditLog audit,
      Clock clock,
      @Value("${unionbridge.gateway.viewing-lasts}") Duration lasts) {
    return new ViewingApi(viewings, standings, audit, clock, lasts);
  }
}
