package org.unionbridge.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.logs.LogsConfiguration;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.platform.tracing.Told;
import org.unionbridge.platform.tracing.TracingConfiguration;

/** HTTP in, problem out, the same in every application. */
@Configuration(proxyBeanMethods = false)
@Import({TracingConfiguration.class, LogsConfiguration.class})
public class WebConfiguration {

  @Bean
  NettyServerCustomizer readingOn() {
    return ReadingOn::mend;
  }

  @Bean
  @Conditional(Told.class)
  TraceFilter traceFilter(Spans spans) {
    return new TraceFilter(spans);
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
