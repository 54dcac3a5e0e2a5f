package org.unionbridge.welfare.lifeevent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.lifeevent.ReportCommand.Empty;
import org.unionbridge.welfare.sealing.Emptying;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource;

/** Life events, wired. */
@Configuration(proxyBeanMethods = false)
public class LifeEventConfiguration {

  @Bean
  AggregateStore<LifeEvent, ReportEvent> lifeEventStore(Stores stores) {
    return stores.aggregates("life-events", new LifeEventCodec(), LifeEventCodec.MEMBER);
  }

  @Bean
  LifeEventVault lifeEventVault(FieldVault vault) {
    return new LifeEventVault(vault);
  }

  @Bean
  LifeEvents lifeEvents(
      AggregateStore<LifeEvent, ReportEvent> store, Standings standings, LifeEventVault vault) {
    return new LifeEvents(store, standings, vault);
  }

  @Bean
  LifeEventApi lifeEventApi(
      AggregateStore<LifeEvent, ReportEvent> store,
      LifeEvents lifeEvents,
      Standings standings,
      LifeEventVault vault,
      FollowUp followUp,
      @Value("${unionbridge.welfare.report-days-back:366}") int daysBack) {
    return new LifeEventApi(store, lifeEvents, standings, vault, followUp, daysBack);
  }

  @Bean
  TitleSource lifeEventTitles(LifeEvents lifeEvents, Texts texts) {
    return new LifeEventTitles(lifeEvents, texts);
  }

  @Bean
  @Order(2)
  Erasing lifeEventErasing(AggregateStore<LifeEvent, ReportEvent> store, BusinessClock clock) {
    return new Emptying(clock)
        .of(store, LifeEventCodec.MEMBER, event -> Reporting.decide(event, new Empty()));
  }
}
