package org.unionbridge.member.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.member.person.Person.Birth;
import org.unionbridge.member.person.Person.Identity;
import org.unionbridge.member.person.Person.Phone;
import org.unionbridge.platform.privacy.Sealed;

/** What may be known of a person beside the name. */
record Particulars(
    Optional<Sex> sex,
    Optional<Birth> birth,
    Optional<Identity> identity,
    Optional<Phone> phone,
    Optional<Sealed> address) {

  Particulars correctedBy(Particulars sent) {
    return new Particulars(
        sent.sex.or(() -> sex),
        sent.birth.or(() -> birth),
        sent.identity.or(() -> identity),
        sent.phone.or(() -> phone),
        sent.address.or(() -> address));
  }

  Particulars newIn(Particulars sent) {
    return new Particulars(
        sent.sex.filter(value -> !sex.equals(Optional.of(value))),
        sent.birth,
        sent.identity.filter(
            value -> !identity.map(Identity::hash).equals(Optional.of(value.hash()))),
        sent.phone.filter(value -> !phone.map(Phone::hash).equals(Optional.of(value.hash()))),
        sent.address);
  }

  List<String> fields() {
    var fields = new ArrayList<String>();
    sex.ifPresent(_ -> fields.add("sex"));
    birth.ifPresent(_ -> fields.add("birthDate"));
    identity.ifPresent(_ -> fields.add("idNumber"));
    phone.ifPresent(_ -> fields.add("phone"));
    address.ifPresent(_ -> fields.add("address"));
    return List.copyOf(fields);
  }
}
