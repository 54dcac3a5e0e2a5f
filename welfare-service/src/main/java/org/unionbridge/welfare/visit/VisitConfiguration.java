package org.unionbridge.welfare.visit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.sealing.Emptying;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource;
import org.unionbridge.welfare.visit.VisitCommand.Empty;

/** Visits, wired. */
@Configuration(proxyBeanMethods = false)
public class VisitConfiguration {

  @Bean
  AggregateStore<Visit, VisitEvent> visitStore(Stores stores) {
    return stores.aggregates("visits", new VisitCodec(), VisitCodec.MEMBER, VisitCodec.LATE_FROM);
  }

  @Bean
  VisitVault visitVault(FieldVault vault) {
    return new VisitVault(vault);
  }

  @Bean
  Visits visits(AggregateStore<Visit, VisitEvent> store, Standings standings, VisitVault vault) {
    return new Visits(store, standings, vault);
  }

  @Bean
  VisitApi visitApi(
      AggregateStore<Visit, VisitEvent> store,
      Visits visits,
      Standings standings,
      VisitVault vault) {
    return new VisitApi(store, visits, standings, vault);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker visitFigures(
      AggregateStore<Visit, VisitEvent> store,
      Standings standings,
      BusinessClock clock,
      MeterRegistry registry,
      @Value("${unionbridge.figures.every:1m}") Duration every) {
    var figures = new VisitFigures(store, standings, clock, registry);
    return new Ticker("visit-figures", every, figures::count, registry);
  }

  @Bean
  TitleSource visitTitles(Visits visits, Texts texts) {
    return new VisitTitles(visits, texts);
  }

  @Bean
  @Order(3)
  Erasing visitErasing(AggregateStore<Visit, VisitEvent> store, BusinessClock clock) {
    return new Emptying(clock)
        .of(store, VisitCodec.MEMBER, visit -> Visiting.decide(visit, new Empty()));
  }
}
