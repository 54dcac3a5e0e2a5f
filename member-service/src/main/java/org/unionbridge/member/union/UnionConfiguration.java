package org.unionbridge.member.union;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.post.Appointments;
import org.unionbridge.member.roll.Headcounts;
import org.unionbridge.member.roll.Roll;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stores;

/** Wires the tree of unions. */
@Configuration(proxyBeanMethods = false)
public class UnionConfiguration {

  @Bean
  AggregateStore<Union, UnionEvent> unionStore(Stores stores) {
    return stores.aggregates(
        "unions", new UnionCodec(), "state.position.parentId", "state.holders", UnionCodec.PARTS);
  }

  @Bean
  Unions unions(AggregateStore<Union, UnionEvent> unionStore) {
    return new Unions(unionStore);
  }

  @Bean
  UnionApi unionApi(
      AggregateStore<Union, UnionEvent> unionStore,
      Unions unions,
      Roll roll,
      Headcounts headcounts) {
    var reading = new UnionReading(unionStore, unions, headcounts);
    return new UnionApi(unionStore, unions, roll, reading);
  }

  @Bean
  PostApi postApi(AggregateStore<Union, UnionEvent> unionStore, Roll roll) {
    return new PostApi(unionStore, roll, Appointments.load("rights/appointments.yml"));
  }

  @Bean
  Subscription unionFacts(
      AggregateStore<Union, UnionEvent> unionStore,
      Unions unions,
      Roll roll,
      PathKeeper paths,
      BusinessClock clock) {
    var listener = new UnionListener(unionStore, unions, roll, paths::moved, clock);
    return Subscription.facts("member.union", "member.facts", listener::apply);
  }

  @Bean
  ApplicationRunner pathsEveryNight(PathKeeper paths, Unions unions) {
    return _ -> paths.everyNight(unions::places);
  }
}
