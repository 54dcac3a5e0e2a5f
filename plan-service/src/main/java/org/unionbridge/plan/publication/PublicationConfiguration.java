package org.unionbridge.plan.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;

/** Published plans, wired. */
@Configuration(proxyBeanMethods = false)
public class PublicationConfiguration {

  @Bean
  PublicationApi publicationApi(Plans plans, Unions unions) {
    return new PublicationApi(plans, unions);
  }

  @Bean
  OfferApi offerApi(Plans plans, Drafts drafts) {
    return new OfferApi(plans, drafts);
  }
}
