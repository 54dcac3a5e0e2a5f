package org.unionbridge.welfare.lifeevent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource;

/** Life events, wired. */
@Configuration(proxyBeanMethods = false)
public class LifeEventConfiguration {

  @Bean
  AggregateStore<LifeEvent, ReportEvent> lifeEventStore(Stores stores) {
    return stores.aggregates("life-events", new LifeEventCodec());
  }

  @Bean
  LifeEvents lifeEvents(AggregateStore<LifeEvent, ReportEvent> store) {
    return new LifeEvents(store);
  }

  @Bean
  LifeEventApi lifeEventApi(
      AggregateStore<LifeEvent, ReportEvent> store,
      Standings standings,
      FollowUp followUp,
      @Value("${unionbridge.welfare.report-days-back:366}") int daysBack) {
    return new LifeEventApi(store, standings, followUp, daysBack);
  }

  @Bean
  TitleSource lifeEventTitles(LifeEvents lifeEvents, Texts texts) {
    return new LifeEventTitles(lifeEvents, texts);
  }
}
