package org.unionbridge.plan.year;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.Tasks;
import org.unionbridge.platform.calendar.WorkCalendar;

/** The year, wired. */
@Configuration(proxyBeanMethods = false)
public class YearConfiguration {

  @Bean
  YearApi yearApi(
      Tasks tasks,
      Plans plans,
      Unions unions,
      WorkCalendar calendar,
      Measures measures,
      Catalogue catalogue) {
    var recurrences = new Recurrences(measures, catalogue);
    return new YearApi(tasks, plans, unions, calendar, recurrences);
  }
}
