package org.unionbridge.member.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.unionbridge.member.membership.Person.Birth;
import org.unionbridge.member.membership.Person.Correction;
import org.unionbridge.member.membership.Person.Identity;
import org.unionbridge.member.membership.Person.Name;
import org.unionbridge.member.membership.Person.Phone;
import org.unionbridge.platform.calendar.LunarDay;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** Seals personal data on its way in and opens it on its way out. */
final class PersonVault {

  private static final String DOCUMENTS = "members";
  private static final String DIRECTORY = "member.directory";
  private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("MM-dd");

  private final FieldVault vault;
  private final KeyedHash hashes;

  PersonVault(FieldVault vault, KeyedHash hashes) {
    this.vault = vault;
    this.hashes = hashes;
  }

  /** A person new to us, under a key of their own. */
  Person sealNew(String memberId, PersonalData data) {
    var key = vault.newDataKey();
    var sealed = seal(memberId, key, data);
    return new Person(key, sealed.name().orElseThrow(), sealed.particulars());
  }

  /** What was sent, under the key that the member has. */
  Correction seal(String memberId, WrappedKey key, PersonalData data) {
    var sealing = new Sealing(memberId, key);
    return new Correction(
        data.name().map(name -> new Name(name, sealing.seal(DIRECTORY, "name", name))),
        new Particulars(
            data.sex(),
            data.birthDate().map(date -> sealing.birth(date, data.lunarBirthday())),
            data.idNumber().map(sealing::identity),
            data.phone().map(sealing::phone),
            data.address().map(address -> sealing.seal(DOCUMENTS, "address", address))));
  }

  private final class Sealing {
    private final String memberId;
    private final WrappedKey key;

    Sealing(String memberId, WrappedKey key) {
      this.memberId = memberId;
      this.key = key;
    }

    Sealed seal(String collection, String field, String plain) {
      return vault.seal(key, new Field(collection, memberId, field), plain);
    }

    Birth birth(LocalDate date, boolean lunar) {
      return new Birth(
          BIRTHDAY.format(date),
          seal(DOCUMENTS, "birthDate", date.toString()),
          lunar ? Optional.of(LunarDay.of(date).toString()) : Optional.empty());
    }

    Identity identity(IdNumber number) {
      return new Identity(seal(DOCUMENTS, "idNumber", number.text()), hashOf(number));
    }

    Phone phone(String number) {
      return new Phone(
          seal(DOCUMENTS, "phone", number), hashOfPhone(number), seal(DIRECTORY, "phone", number));
    }
  }

  String hashOf(IdNumber number) {
    return hashes.hash("member.idNumber", number.text());
  }

  String hashOfPhone(String number) {
    return hashes.hash("member.phone", number);
  }

  /** All that is known of a member, in the clear. */
  PersonalData open(Member.Known member) {
    var particulars = member.person().particulars();
    return new PersonalData(
        Optional.of(member.person().name().text()),
        particulars.sex(),
        particulars
            .birth()
            .map(birth -> open(member, "birthDate", birth.date()))
            .map(LocalDate::parse),
        particulars.birth().flatMap(Birth::lunarDay).isPresent(),
        particulars
            .identity()
            .map(identity -> open(member, "idNumber", identity.number()))
            .map(IdNumber::new),
        particulars.phone().map(phone -> open(member, "phone", phone.number())),
        particulars.address().map(address -> open(member, "address", address)));
  }

  private String open(Member.Known member, String field, Sealed sealed) {
    return vault.open(
        member.person().key(), new Field(DOCUMENTS, member.memberId(), field), sealed);
  }
}
