package org.unionbridge.platform.logs;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the log is the business of logback's files; here it is only looked at. */
@Configuration(proxyBeanMethods = false)
public class LogsConfiguration {

  @Bean
  LogFormat logFormat(@Value("${UNIONBRIDGE_LOG_FORMAT:text}") String asked) {
    return LogFormat.of(asked);
  }
}
