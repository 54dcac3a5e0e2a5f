package org.unionbridge.member.membership;

import org.unionbridge.member.person.Person;

/** What happened to a membership. */
sealed interface MemberEvent {

  record Registered(String memberId, String unionId, Person person) implements MemberEvent {}

  record Corrected(Person.Correction correction) implements MemberEvent {}

  record Transferred(String fromUnionId, String toUnionId) implements MemberEvent {}

  record Departed(String unionId, Departure reason) implements MemberEvent {}

  record DataErased(String unionId, Basis basis) implements MemberEvent {}

  record PersonalDataShown(Purpose purpose) implements MemberEvent {}
}
