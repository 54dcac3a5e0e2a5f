package org.unionbridge.plan.template;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;

/** Templates, wired. */
@Configuration(proxyBeanMethods = false)
public class TemplateConfiguration {

  @Bean
  Templates templates(Catalogue catalogue) {
    return Templates.shipped(catalogue);
  }

  @Bean
  TemplateApi templateApi(Templates templates) {
    return new TemplateApi(templates);
  }
}
