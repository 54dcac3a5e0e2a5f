package org.unionbridge.plan.importing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.unionbridge.plan.importing.answer.Adoption;
import org.unionbridge.plan.importing.answer.Likeness;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Imports, wired. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

  private static final int MOST_WAITING = 100;

  @Bean
  AggregateStore<ImportJob, ImportEvent> importStore(Stores stores) {
    return stores.aggregates("imports", new ImportCodec());
  }

  @Bean
  Imports imports(AggregateStore<ImportJob, ImportEvent> store, ImportSettings settings) {
    return new Imports(store, settings.reader());
  }

  @Bean
  ImportSettings importSettings(Environment environment) {
    return ImportSettings.of(environment);
  }

  /** Few files are read at once, so that their sizes add up to little. */
  @Bean(destroyMethod = "dispose")
  Scheduler importScheduler(ImportSettings settings) {
    return Schedulers.newBoundedElastic(settings.atOnce(), MOST_WAITING, "imports");
  }

  @Bean
  ImportApi importApi(
      AggregateStore<ImportJob, ImportEvent> store,
      ImportSettings settings,
      Scheduler importScheduler,
      Adoption adoption,
      Likeness likeness,
      Proposing proposing) {
    return new ImportApi(store, settings.reader(), importScheduler, adoption, likeness, proposing);
  }
}
