package org.unionbridge.member.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/**
 * Who a member is, as it lies in the store.
 *
 * @param key the member's data key, under which everything sealed here is sealed
 */
public record Person(WrappedKey key, Name name, Particulars particulars) {

  public Person correctedBy(Correction correction) {
    return new Person(
        key, correction.name().orElse(name), particulars.correctedBy(correction.particulars()));
  }

  /** What of the correction is new; sealed values without a hash cannot be compared and count. */
  public Correction newIn(Correction correction) {
    return new Correction(
        correction.name().filter(sent -> !sent.text().equals(name.text())),
        particulars.newIn(correction.particulars()));
  }

  /** Month and day of birth. */
  public Optional<String> birthday() {
    return particulars.birth().map(Birth::day);
  }

  /** The same of the lunar year, where the birthday is kept by it. */
  public Optional<String> lunarBirthday() {
    return particulars.birth().flatMap(Birth::lunarDay);
  }

  /** The telephone number as the directory tells it. */
  public Optional<Sealed> publishedPhone() {
    return particulars.phone().map(Phone::published);
  }

  /**
   * A name, which lists need.
   *
   * @param published sealed for the directory
   */
  public record Name(String text, Sealed published) {
    @Override
    public String toString() {
      return "Name[]";
    }
  }

  /**
   * A date of birth.
   *
   * @param day month and day, such as {@code 03-08}: congratulations need no more
   * @param lunarDay the day of the lunar year, such as {@code 08-15}, where the birthday is kept by
   *     it
   */
  record Birth(String day, Sealed date, Optional<String> lunarDay) {}

  /**
   * A telephone number.
   *
   * @param hash finds it
   * @param published sealed for the directory
   */
  record Phone(Sealed number, String hash, Sealed published) {}

  /** The number of an identity card, and the hash that finds it. */
  record Identity(Sealed number, String hash) {}

  /** What is to be put right; the rest stays as it is. */
  public record Correction(Optional<Name> name, Particulars particulars) {

    /** The names of the fields, never what stands in them. */
    public List<String> fields() {
      var fields = new ArrayList<String>();
      name.ifPresent(_ -> fields.add("name"));
      fields.addAll(particulars.fields());
      return List.copyOf(fields);
    }
  }
}
