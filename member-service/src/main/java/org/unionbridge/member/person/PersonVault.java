package org.unionbridge.member.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.unionbridge.member.person.Person.Birth;
import org.unionbridge.member.person.Person.Correction;
import org.unionbridge.member.person.Person.Identity;
import org.unionbridge.member.person.Person.Name;
import org.unionbridge.member.person.Person.Phone;
import org.unionbridge.platform.calendar.LunarDay;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** Seals personal data on its way in and opens it on its way out. */
public final class PersonVault {

  private static final String DOCUMENTS = "members";
  private static final String DIRECTORY = "member.directory";
  private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("MM-dd");

  private final FieldVault vault;
  private final KeyedHash hashes;

  public PersonVault(FieldVault vault, KeyedHash hashes) {
    this.vault = vault;
    this.hashes = hashes;
  }

  /** A person new to us, under a key of their own. */
  public Person sealNew(String memberId, PersonalData data) {
    var key = vault.newDataKey();
    var sealed = seal(memberId, key, data);
    return new Person(key, sealed.name().orElseThrow(), sealed.particulars());
  }

  /** What was sent, under the key that the member has. */
  public Correction seal(String memberId, WrappedKey key, PersonalData data) {
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
      return new Identity(
          seal(DOCUMENTS, "idNumber", number.text()), hashOfIdNumber(number.text()));
    }

    Phone phone(String number) {
      return new Phone(
          seal(DOCUMENTS, "phone", number), hashOfPhone(number), seal(DIRECTORY, "phone", number));
    }
  }

  /** Finds an ID number, written in its one form. */
  public String hashOfIdNumber(String number) {
    return hashes.hash("member.idNumber", number);
  }

  /** Finds a telephone number, written in its one form. */
  public String hashOfPhone(String number) {
    return hashes.hash("member.phone", number);
  }

  /** All that is known of a member, in the clear. */
  public PersonalData open(String memberId, Person person) {
    var particulars = person.particulars();
    var opening = new Opening(memberId, person.key());
    return new PersonalData(
        Optional.of(person.name().text()),
        particulars.sex(),
        particulars
            .birth()
            .map(birth -> opening.open("birthDate", birth.date()))
            .map(LocalDate::parse),
        particulars.birth().flatMap(Birth::lunarDay).isPresent(),
        particulars
            .identity()
            .map(identity -> opening.open("idNumber", identity.number()))
            .map(IdNumber::new),
        particulars.phone().map(phone -> opening.open("phone", phone.number())),
        particulars.address().map(address -> opening.open("address", address)));
  }

  private final class Opening {
    private final String memberId;
    private final WrappedKey key;

    Opening(String memberId, WrappedKey key) {
      this.memberId = memberId;
      this.key = key;
    }

    String open(String field, Sealed sealed) {
      return vault.open(key, new Field(DOCUMENTS, memberId, field), sealed);
    }
  }
}
