package org.unionbridge.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.Stores;

/** Notes for the audit, kept and sent by this service. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

  @Bean
  AuditLog auditLog(Stores stores) {
    return new Notebook(
        stores.aggregates(Notebook.COLLECTION, new NoteCodec(), "state." + NoteCodec.AT));
  }

  @Bean
  NotesTicker notesTicker(
      Stores stores, Clock clock, MeterRegistry registry, ScheduledExecutorService platformTimer) {
    var ticker = new NotesTicker(stores, clock, registry);
    ticker.start(platformTimer);
    return ticker;
  }
}
