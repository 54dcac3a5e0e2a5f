package org.unionbridge.platform.calendar;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of business time, and the calendar of working days. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

  @Bean
  BusinessClock businessClock(@Value("${unionbridge.clock:}") String file) {
    if (file.isBlank()) {
      return BusinessClock.system();
    }
    LoggerFactory.getLogger(BusinessClock.class)
        .warn("business time follows a file: for stories and demonstrations only");
    return BusinessClock.following(Path.of(file));
  }

  @Bean
  WorkCalendar workCalendar() {
    return WorkCalendar.bundled();
  }
}
