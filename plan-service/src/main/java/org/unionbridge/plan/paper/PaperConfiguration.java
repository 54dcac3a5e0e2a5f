package org.unionbridge.plan.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.platform.web.Texts;

/** Plans on paper, wired. */
@Configuration(proxyBeanMethods = false)
public class PaperConfiguration {

  @Bean
  PaperApi paperApi(Plans plans, Drafts drafts, Texts texts) {
    return new PaperApi(plans, drafts, texts);
  }
}
