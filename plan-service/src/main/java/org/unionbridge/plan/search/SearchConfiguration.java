package org.unionbridge.plan.search;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search, wired. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

  @Bean
  SearchApi searchApi(List<SearchSource> sources) {
    return new SearchApi(sources);
  }
}
