package org.unionbridge.gateway.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Machines, wired. */
@Configuration(proxyBeanMethods = false)
public class MachineConfiguration {

  /** What services let posts do, as far as it concerns machines; a test holds it against them. */
  static final String TABLE = "rights/machine.yml";

  @Bean
  AggregateStore<Machine, MachineEvent> machineStore(Stores stores) {
    return stores.aggregates("machines", new MachineCodec(), "state.grant.unionId");
  }

  @Bean
  MachineUses machineUses(Stores stores) {
    return new MachineUses(stores.views("machine-uses", MachineUse.class, JsonForm.plain()));
  }

  @Bean
  MachineSecrets machineSecrets(KeyedHash hash) {
    return new MachineSecrets(hash);
  }

  @Bean
  MachineRights machineRights(
      @Value("${unionbridge.gateway.machine.careful}") Set<String> careful) {
    return new MachineRights(RightsTable.load(TABLE), careful);
  }

  @Bean
  MachineTimes machineTimes(
      @Value("${unionbridge.gateway.machine.longest}") Duration longest,
      @Value("${unionbridge.gateway.machine.overlap}") Duration overlap,
      @Value("${unionbridge.gateway.machine.warned}") Duration warned) {
    return new MachineTimes(longest.toDays(), overlap, warned.toDays());
  }

  @Bean
  MachineKeeping machineKeeping(
      AggregateStore<Machine, MachineEvent> store,
      MachineSecrets secrets,
      MachineRights rights,
      MachineTimes times,
      Clock clock) {
    return new MachineKeeping(store, secrets, rights, times, clock);
  }

  @Bean
  Machines machines(
      AggregateStore<Machine, MachineEvent> store,
      Standings standings,
      MachineSecrets secrets,
      MachineRights rights,
      MachineTimes times,
      Clock clock) {
    return new Machines(store, standings, secrets, rights, times, clock);
  }
}
