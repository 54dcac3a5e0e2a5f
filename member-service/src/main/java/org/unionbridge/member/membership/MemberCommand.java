package org.unionbridge.member.membership;

import org.unionbridge.member.person.Person;

/** What can be asked of a membership, with what must be known of others to decide it. */
sealed interface MemberCommand {

  /**
   * Take somebody in.
   *
   * @param idNumberKnown whether another active member has the same ID number
   */
  record Register(
      String memberId, String unionId, boolean unionActive, Person person, boolean idNumberKnown)
      implements MemberCommand {}

  record Correct(Person.Correction correction, boolean idNumberKnown) implements MemberCommand {}

  record Transfer(String unionId, boolean unionActive) implements MemberCommand {}

  record Leave(Departure reason) implements MemberCommand {}

  /** Erase all that is known of somebody who left. */
  record Erase(Basis basis) implements MemberCommand {}

  /** Erase somebody again who was brought back with a copy of the store, whatever they were. */
  record EraseAgain() implements MemberCommand {}

  /** Show the personal data in full. */
  record ShowPersonalData(Purpose purpose) implements MemberCommand {}
}
