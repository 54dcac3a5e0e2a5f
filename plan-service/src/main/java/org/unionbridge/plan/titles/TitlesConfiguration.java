package org.unionbridge.plan.titles;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Titles, wired. */
@Configuration(proxyBeanMethods = false)
public class TitlesConfiguration {

  @Bean
  TitlesApi titlesApi(List<TitleSource> sources) {
    return new TitlesApi(sources);
  }
}
