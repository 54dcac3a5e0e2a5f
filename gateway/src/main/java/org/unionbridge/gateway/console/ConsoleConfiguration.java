package org.unionbridge.gateway.console;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console, wired. */
@Configuration(proxyBeanMethods = false)
public class ConsoleConfiguration {

  @Bean
  ConsolePages consolePages(@Value("${management.server.port}") int management) {
    return new ConsolePages(new ConsoleFiles("/META-INF/resources"), management);
  }
}
