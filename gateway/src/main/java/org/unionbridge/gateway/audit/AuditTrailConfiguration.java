package org.unionbridge.gateway.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.chain.AuditTrail;
import org.unionbridge.platform.audit.chain.ChainConfiguration;
import org.unionbridge.platform.audit.chain.ChainSettings;

/** The audit, wired: the gateway chains what every service tells. */
@Configuration(proxyBeanMethods = false)
@Import(ChainConfiguration.class)
public class AuditTrailConfiguration {

  @Bean
  ChainSettings chainSettings(
      @Value("${unionbridge.gateway.audit.topics}") List<String> topics,
      @Value("${unionbridge.gateway.audit.keep}") Duration keep,
      @Value("${unionbridge.gateway.audit.anchor-every}") Duration anchorEvery) {
    return new ChainSettings("gateway.audit-chain", topics, keep, anchorEvery);
  }

  @Bean
  RefusalNotes refusalNotes(
      AuditLog audit,
      Clock clock,
      MeterRegistry registry,
      @Value("${unionbridge.gateway.audit.refusals-a-minute}") int aMinute) {
    return new RefusalNotes(audit, new RefusalBudget(aMinute, registry), clock);
  }

  @Bean
  AuditApi auditApi(AuditTrail trail, AuditLog audit, Clock clock) {
    return new AuditApi(trail, audit, clock);
  }
}
