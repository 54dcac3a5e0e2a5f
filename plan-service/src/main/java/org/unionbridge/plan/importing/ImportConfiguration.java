package org.unionbridge.plan.importing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** Imports, wired. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

  @Bean
  AggregateStore<ImportJob, ImportEvent> importStore(Stores stores) {
    return stores.aggregates("imports", new ImportCodec());
  }

  @Bean
  Imports imports(AggregateStore<ImportJob, ImportEvent> store) {
    return new Imports(store);
  }

  @Bean
  ImportApi importApi(
      AggregateStore<ImportJob, ImportEvent> store, Adoption adoption, Proposing proposing) {
    return new ImportApi(store, DocumentReader.usual(), adoption, proposing);
  }
}
