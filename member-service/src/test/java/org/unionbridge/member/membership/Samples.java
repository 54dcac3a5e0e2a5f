package org.unionbridge.member.membership;

import java.util.Optional;
import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Left;
import org.unionbridge.member.membership.Person.Birth;
import org.unionbridge.member.membership.Person.Correction;
import org.unionbridge.member.membership.Person.Identity;
import org.unionbridge.member.membership.Person.Name;
import org.unionbridge.member.membership.Person.Phone;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** A member with everything known of her, and what was sent to correct her name and number. */
final class Samples {

  static final Name NAME = new Name("张小兰", new Sealed("c2VhbGVkIG5hbWU="));
  static final Phone PHONE =
      new Phone(new Sealed("bnVtYmVy"), "hash-of-phone", new Sealed("c2VhbGVkIHBob25l"));
  static final Identity IDENTITY = new Identity(new Sealed("aWRlbnRpdHk="), "hash-of-id-number");
  static final Birth BIRTH = new Birth("03-08", new Sealed("ZGF0ZQ=="), Optional.of("02-10"));
  static final Person PERSON =
      new Person(
          new WrappedKey("d3JhcHBlZA=="),
          NAME,
          new Particulars(
              Optional.of(Sex.FEMALE),
              Optional.of(BIRTH),
              Optional.of(IDENTITY),
              Optional.of(PHONE),
              Optional.of(new Sealed("YWRkcmVzcw=="))));
  static final Correction CORRECTION =
      new Correction(
          Optional.of(new Name("张晓兰", new Sealed("b3RoZXI="))),
          withPhone(new Phone(new Sealed("bmV3"), "other-hash", new Sealed("bmV3ZXI="))));
  static final Active ACTIVE = new Active("m1", "u1029", PERSON);
  static final Left LEFT = new Left("m1", "u1029", PERSON, Departure.RETIRED);

  static final Erased ERASED = new Erased("m1", "u1029");

  private Samples() {}

  static Particulars withPhone(Phone phone) {
    return new Particulars(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(phone), Optional.empty());
  }
}
