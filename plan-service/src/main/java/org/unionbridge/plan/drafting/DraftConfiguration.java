package org.unionbridge.plan.drafting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;

/** Writing on drafts, wired. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {

  @Bean
  Drafts drafts(Plans plans) {
    return new Drafts(plans);
  }

  @Bean
  DraftApi draftApi(Drafts drafts) {
    return new DraftApi(drafts);
  }

  @Bean
  AttributeApi attributeApi(Drafts drafts) {
    return new AttributeApi(drafts);
  }

  @Bean
  FigureApi figureApi(Drafts drafts) {
    return new FigureApi(drafts);
  }

  @Bean
  AlignmentApi alignmentApi(Plans plans, Drafts drafts) {
    return new AlignmentApi(plans, drafts);
  }
}
