package org.unionbridge.member.membership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
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
}
