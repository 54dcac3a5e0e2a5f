package org.unionbridge.member.person;

import java.util.Optional;
import java.util.Random;
import org.unionbridge.member.person.Person.Birth;
import org.unionbridge.member.person.Person.Correction;
import org.unionbridge.member.person.Person.Identity;
import org.unionbridge.member.person.Person.Name;
import org.unionbridge.member.person.Person.Phone;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** A woman with everything known of her, and what was sent to correct her name and number. */
public final class PersonSamples {

  public static final Name NAME = new Name("张小兰", new Sealed("c2VhbGVkIG5hbWU="));
  private static final Phone PHONE =
      new Phone(new Sealed("bnVtYmVy"), "hash-of-phone", new Sealed("c2VhbGVkIHBob25l"));
  private static final Identity IDENTITY =
      new Identity(new Sealed("aWRlbnRpdHk="), "hash-of-id-number");
  private static final Birth BIRTH =
      new Birth("03-08", new Sealed("ZGF0ZQ=="), Optional.of("02-10"));
  public static final Person PERSON =
      new Person(
          new WrappedKey("d3JhcHBlZA=="),
          NAME,
          new Particulars(
              Optional.of(Sex.FEMALE),
              Optional.of(BIRTH),
              Optional.of(IDENTITY),
              Optional.of(PHONE),
              Optional.of(new Sealed("YWRkcmVzcw=="))));
  public static final Correction CORRECTION =
      new Correction(
          Optional.of(new Name("张晓兰", new Sealed("b3RoZXI="))),
          withPhone(new Phone(new Sealed("bmV3"), "other-hash", new Sealed("bmV3ZXI="))));

  /** What is known of her already, sealed anew. */
  public static final Correction SEALED_ANEW =
      new Correction(
          Optional.of(new Name(NAME.text(), new Sealed("sealed anew"))),
          withPhone(new Phone(new Sealed("anew"), PHONE.hash(), new Sealed("anew as well"))));

  private PersonSamples() {}

  private static Particulars withPhone(Phone phone) {
    return new Particulars(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(phone), Optional.empty());
  }

  /** A correction of some of it. */
  public static Correction correction(Random random) {
    var sealed = new Sealed("sealed " + random.nextInt());
    var phone = new Phone(sealed, "hash " + random.nextInt(3), sealed);
    var name = new Name("张" + random.nextInt(3), sealed);
    return new Correction(
        Optional.of(name).filter(_ -> random.nextBoolean()),
        new Particulars(
            Optional.of(Sex.values()[random.nextInt(Sex.values().length)])
                .filter(_ -> random.nextBoolean()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(phone).filter(_ -> random.nextBoolean()),
            Optional.of(sealed).filter(_ -> random.nextInt(4) == 0)));
  }
}
