package org.unionbridge.member.membership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.erasure.ErasureTopic;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.privacy.ErasedRegister;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.rotation.KeyPlace;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** Wires the roll of members. */
@Configuration(proxyBeanMethods = false)
public class MembershipConfiguration {

  @Bean
  AggregateStore<Member, MemberEvent> memberStore(Stores stores) {
    return stores.aggregates(
        "members",
        new MemberCodec(),
        "state.unionId",
        MemberCodec.NAME,
        "state.person.particulars.phone.hash",
        "state.person.particulars.identity.hash");
  }

  @Bean
  Members members(AggregateStore<Member, MemberEvent> memberStore) {
    return new Members(memberStore);
  }

  @Bean
  PersonVault personVault(FieldVault vault, KeyedHash hashes) {
    return new PersonVault(vault, hashes);
  }

  @Bean
  MemberApi memberApi(
      AggregateStore<Member, MemberEvent> memberStore,
      Members members,
      Unions unions,
      PersonVault vault) {
    return new MemberApi(memberStore, members, unions, vault);
  }

  @Bean
  MemberListApi memberListApi(AggregateStore<Member, MemberEvent> memberStore, PersonVault vault) {
    return new MemberListApi(memberStore, vault);
  }

  @Bean
  OwnApi ownApi(AggregateStore<Member, MemberEvent> memberStore, Unions unions, PersonVault vault) {
    return new OwnApi(memberStore, unions, vault);
  }

  @Bean
  ErasureApi erasureApi(
      AggregateStore<Member, MemberEvent> memberStore,
      FieldVault vault,
      ErasedRegister erasedRegister) {
    return new ErasureApi(memberStore, vault, erasedRegister);
  }

  @Bean
  Erasing memberErasing(
      AggregateStore<Member, MemberEvent> memberStore, FieldVault vault, BusinessClock clock) {
    return new MemberErasing(memberStore, vault, clock);
  }

  @Bean
  Subscription memberTombstones(
      AggregateStore<Member, MemberEvent> memberStore, ErasureTopic topic) {
    var listener = new ErasureListener(memberStore, topic);
    return Subscription.directory("member.membership", "member.directory", listener::apply);
  }

  @Bean
  KeyPlace keysOfMembers() {
    return new KeyPlace.InDocuments("members", "state.person.key.text");
  }

  @Bean
  KeyPlace keysInTheDirectory() {
    return new KeyPlace.InDirectory("member", "key");
  }
}
