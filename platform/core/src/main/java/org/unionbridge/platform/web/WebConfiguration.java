package org.unionbridge.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;

/** HTTP in, problem out, the same in every application. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

  @Bean
  NettyServerCustomizer readingOn() {
    return ReadingOn::mend;
  }

  @Bean
  Texts texts(@Value("${spring.application.name}") String service) {
    return Texts.of(service);
  }

  @Bean
  Problems problems(Texts texts) {
    return new Problems(texts);
  }

  @Bean
  RightsTable rightsTable(@Value("${spring.application.name}") String service) {
    return RightsTable.load("rights/" + service + ".yml");
  }

  @Bean
  RightsApi rightsApi(RightsTable rights, Texts texts) {
    return new RightsApi(rights, texts);
  }

  @Bean
  Arguments routeArguments(
      RightsTable rights,
      BusinessClock clock,
      @Value("${unionbridge.web.largest-body:262144}") int largestBody) {
    return Arguments.of(rights, clock, largestBody);
  }

  @Bean
  WebFluxConfigurer calls(Arguments arguments) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        arguments.addTo(configurer);
      }
    };
  }
}
