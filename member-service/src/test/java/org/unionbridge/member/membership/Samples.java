package org.unionbridge.member.membership;

import static org.unionbridge.member.person.PersonSamples.PERSON;

import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Left;

/** A member in every stage. */
final class Samples {

  static final Active ACTIVE = new Active("m1", "u1029", PERSON);
  static final Left LEFT = new Left("m1", "u1029", PERSON, Departure.RETIRED);
  static final Erased ERASED = new Erased("m1", "u1029");

  private Samples() {}
}
