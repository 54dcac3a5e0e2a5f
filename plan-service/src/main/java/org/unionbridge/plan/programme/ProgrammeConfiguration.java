package org.unionbridge.plan.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.naming.ShippedProgrammes;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** Programmes, read and checked at start, and wired. */
@Configuration(proxyBeanMethods = false)
public class ProgrammeConfiguration {

  @Bean
  AggregateStore<Programme, ProgrammeEvent> programmeStore(Stores stores) {
    return stores.aggregates("programmes", new ProgrammeCodec(), Terms.UNION);
  }

  @Bean
  ProgrammesAt programmesAt(AggregateStore<Programme, ProgrammeEvent> store, Catalogue catalogue) {
    return new ProgrammesAt(store, ShippedProgrammes.load(catalogue));
  }

  @Bean
  ProgrammeApi programmeApi(
      AggregateStore<Programme, ProgrammeEvent> store,
      ProgrammesAt programmes,
      Catalogue catalogue,
      Unions unions) {
    return new ProgrammeApi(store, programmes, catalogue, unions);
  }
}
