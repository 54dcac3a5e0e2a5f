package org.unionbridge.plan.belonging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.programme.ProgrammesAt;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.TaskResults;

/** What belongs to programmes, wired. */
@Configuration(proxyBeanMethods = false)
public class BelongingConfiguration {

  @Bean
  Items programmeItems(TaskResults results, Measures measures, Catalogue catalogue, Unions unions) {
    return new Items(results, measures, catalogue, unions);
  }

  @Bean
  ItemApi programmeItemApi(ProgrammesAt programmes, Plans plans, Items items, Measures measures) {
    return new ItemApi(programmes, plans, items, measures);
  }

  @Bean
  LineProgrammeApi lineProgrammeApi(ProgrammesAt programmes, Plans plans, Drafts drafts) {
    return new LineProgrammeApi(programmes, plans, drafts);
  }
}
