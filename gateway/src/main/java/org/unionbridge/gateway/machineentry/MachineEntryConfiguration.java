package org.unionbridge.gateway.machineentry;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.machine.MachineTimes;
import org.unionbridge.gateway.machine.MachineUses;
import org.unionbridge.gateway.machine.Machines;
import org.unionbridge.platform.audit.AuditLog;

/** How machines come in, wired. */
@Configuration(proxyBeanMethods = false)
public class MachineEntryConfiguration {

  @Bean
  MachineFilter machineFilter(
      Machines machines,
      MachineUses uses,
      MachineTimes times,
      AuditLog audit,
      MeterRegistry registry,
      Clock clock) {
    return new MachineFilter(machines, new MachineNotes(uses, times, audit, registry, clock));
  }
}
