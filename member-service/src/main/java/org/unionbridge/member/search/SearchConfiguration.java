package org.unionbridge.member.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;

/** Wires the search. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

  @Bean
  SearchApi searchApi(Members members, Unions unions) {
    return new SearchApi(members, unions);
  }
}
