package org.unionbridge.plan.following;

import java.util.function.IntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.Generations;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Who follows published plans, wired. */
@Configuration(proxyBeanMethods = false)
public class FollowingConfiguration {

  @Bean
  Followers followers(Stores stores, Generations generations, Unions unions) {
    return new Followers(
        collection ->
            stores.views(
                collection, Follower.class, JsonForm.plain(), Follower.ABOVE, Follower.UNION),
        generations::active,
        unions);
  }

  @Bean
  Subscription followersSubscription(Followers followers, Unions unions) {
    IntFunction<Effect> effects =
        generation -> new FollowerListener(followers.of(generation), unions);
    return Subscription.facts(Followers.LISTENER, "plan.facts", effects);
  }

  @Bean
  FollowerApi followerApi(Plans plans, Followers followers) {
    return new FollowerApi(plans, followers);
  }
}
