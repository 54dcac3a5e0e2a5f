package org.unionbridge.plan.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.programme.ProgrammesAt;
import org.unionbridge.platform.calendar.WorkCalendar;

/** Reviews, wired. */
@Configuration(proxyBeanMethods = false)
public class ReviewConfiguration {

  @Bean
  ReviewApi reviewApi(
      Plans plans,
      Imports imports,
      Proposing proposing,
      ProgrammesAt programmes,
      WorkCalendar calendar) {
    return new ReviewApi(plans, imports, proposing, programmes, calendar);
  }
}
