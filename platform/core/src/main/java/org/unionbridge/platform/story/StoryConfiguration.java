package org.unionbridge.platform.story;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stories of this service's events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorySettings.class)
public class StoryConfiguration {

  @Bean
  StoryApi storyApi(
      KafkaProperties kafka,
      StorySettings settings,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    var search = new FactSearch(kafka.buildConsumerProperties(), service + ".facts", settings);
    return new StoryApi(search, clock);
  }
}
