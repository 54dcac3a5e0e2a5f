package org.unionbridge.gateway.keeping;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.AccountKeeping;
import org.unionbridge.gateway.machine.MachineKeeping;
import org.unionbridge.gateway.machine.MachineUses;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.standing.Standings;

/** The keeping of accounts, wired. */
@Configuration(proxyBeanMethods = false)
public class KeepingConfiguration {

  @Bean
  AccountApi accountApi(
      AccountKeeping accounts,
      Standings standings,
      Clock clock,
      @Value("${unionbridge.gateway.invitation-lasts}") Duration lasts) {
    return new AccountApi(accounts, standings, clock, lasts);
  }

  @Bean
  AccountListApi accountListApi(AccountKeeping accounts, SecondFactors secondFactors) {
    return new AccountListApi(accounts, secondFactors);
  }

  @Bean
  MachineApi machineApi(MachineKeeping machines, Standings standings) {
    return new MachineApi(machines, standings);
  }

  @Bean
  MachineListApi machineListApi(MachineKeeping machines, MachineUses uses) {
    return new MachineListApi(machines, uses);
  }
}
