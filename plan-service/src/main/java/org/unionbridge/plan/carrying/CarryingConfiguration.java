package org.unionbridge.plan.carrying;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.TaskResults;

/** Carrying over, wired. */
@Configuration(proxyBeanMethods = false)
public class CarryingConfiguration {

  @Bean
  CarryOverApi carryOverApi(Plans plans, TaskResults results, Unions unions) {
    return new CarryOverApi(plans, results, unions);
  }
}
