package org.unionbridge.notification.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stores;

/** The copy of the member directory. */
@Configuration(proxyBeanMethods = false)
public class StandingConfiguration {

  @Bean
  Standing standing(Stores stores, PathKeeper paths) {
    var standing =
        new Standing(
            stores.views("unions", Union.class, JsonForm.plain()),
            stores.views(
                "members", Member.class, JsonForm.plain(), "state.birthday", "state.lunarBirthday"),
            paths::moved);
    paths.everyNight(standing::places);
    return standing;
  }

  @Bean
  Subscription standingSubscription(Standing standing) {
    return Subscription.directory(
        "notification.standing", "member.directory", new DirectoryListener(standing)::apply);
  }

  /** For good: no record of before, however late, brings them back. */
  @Bean
  Erasing standingErasing(Standing standing) {
    return memberId -> standing.keep(memberId, Long.MAX_VALUE, Member.ERASED);
  }
}
