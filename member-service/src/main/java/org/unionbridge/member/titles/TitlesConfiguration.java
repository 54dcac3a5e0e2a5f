package org.unionbridge.member.titles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;

/** Wires the names behind ids. */
@Configuration(proxyBeanMethods = false)
public class TitlesConfiguration {

  @Bean
  TitlesApi titlesApi(Members members, Unions unions) {
    return new TitlesApi(members, unions);
  }
}
