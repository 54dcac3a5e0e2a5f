package org.unionbridge.plan.quota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;

/** Quotas, wired. */
@Configuration(proxyBeanMethods = false)
public class QuotaConfiguration {

  @Bean
  AggregateStore<Quota, QuotaEvent> quotaStore(Stores stores) {
    return stores.aggregates("quotas", new QuotaCodec(), Terms.UNION, Terms.UNIONS);
  }

  @Bean
  Quotas quotas(AggregateStore<Quota, QuotaEvent> store, Measures measures) {
    return new Quotas(store, measures);
  }

  @Bean
  QuotaApi quotaApi(
      AggregateStore<Quota, QuotaEvent> store, Quotas quotas, Catalogue catalogue, Unions unions) {
    return new QuotaApi(store, quotas, catalogue, unions);
  }

  @Bean
  TitleSource quotaTitles(Quotas quotas, Catalogue catalogue, Texts texts) {
    return new QuotaTitles(quotas, catalogue, texts);
  }

  @Bean
  ReceivedQuotaApi receivedQuotaApi(
      Quotas quotas, Plans plans, Catalogue catalogue, Unions unions) {
    return new ReceivedQuotaApi(quotas, plans, catalogue, unions);
  }
}
