package org.unionbridge.member.headcount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Wires the counts of members. */
@Configuration(proxyBeanMethods = false)
public class HeadcountConfiguration {

  @Bean
  CountedMembers countedMembers(Stores stores, Members members, Unions unions) {
    var counts = stores.views("headcounts", HeadcountView.class, JsonForm.plain());
    return new CountedMembers(counts, members, unions);
  }

  @Bean
  Subscription headcountFacts(CountedMembers counts) {
    var listener = new HeadcountListener(counts);
    return Subscription.facts("member.headcount", "member.facts", listener::apply);
  }
}
