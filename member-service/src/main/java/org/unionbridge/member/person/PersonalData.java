package org.unionbridge.member.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionbridge.platform.web.Fields;

/**
 * Personal data in the clear: only on its way in or out, never kept.
 *
 * @param lunarBirthday whether the birthday is kept by the lunar calendar; goes with the date
 */
public record PersonalData(
    Optional<String> name,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    boolean lunarBirthday,
    Optional<IdNumber> idNumber,
    Optional<String> phone,
    Optional<String> address) {

  private static final String NAME = "name";
  private static final String LUNAR = "lunarBirthday";
  private static final int EARLIEST_LUNAR = 1900;
  private static final int LONGEST_NAME = 60;
  private static final Pattern PHONE = Pattern.compile("\\d{5,20}");

  private static boolean hasLunarDay(LocalDate date) {
    return date.getYear() > EARLIEST_LUNAR;
  }

  public static PersonalData ofNew(Fields fields) {
    return read(fields, Optional.of(fields.text(NAME, LONGEST_NAME)));
  }

  public static PersonalData ofCorrection(Fields fields) {
    return read(fields, fields.optionalText(NAME, LONGEST_NAME));
  }

  /** Whoever gives the ID number need not give the date of birth. */
  private static PersonalData read(Fields fields, Optional<String> name) {
    var idNumber = fields.optionalText("idNumber", 40).flatMap(sent -> idNumber(fields, sent));
    var birthDate = fields.optionalDate("birthDate");
    var inside = idNumber.map(IdNumber::birthDate);
    if (birthDate.isPresent() && inside.isPresent() && !birthDate.equals(inside)) {
      fields.fault("birthDate", "birth-date-disagrees");
    }
    boolean lunar = fields.flag(LUNAR);
    var born = birthDate.or(() -> inside);
    if (lunar && born.filter(PersonalData::hasLunarDay).isEmpty()) {
      fields.fault(LUNAR, "birth-date-needed");
    }
    return new PersonalData(
        name,
        fields.optionalText("sex", 10).flatMap(sent -> sex(fields, sent)),
        born,
        lunar,
        idNumber,
        fields.optionalText("phone", 40).flatMap(sent -> phone(fields, sent)),
        fields.optionalText("address", 200));
  }

  /** Reads an ID number, in the one form in which it is sealed and hashed. */
  public static Optional<String> idNumberText(Fields fields, String sent) {
    return idNumber(fields, sent).map(IdNumber::text);
  }

  private static Optional<IdNumber> idNumber(Fields fields, String sent) {
    var parsed = IdNumber.parse(sent);
    if (parsed.isEmpty()) {
      fields.fault("idNumber", "bad-id-number");
    }
    return parsed;
  }

  /** Reads a telephone number, in the one form in which it is sealed and hashed. */
  public static Optional<String> phone(Fields fields, String sent) {
    var digits = sent.replaceAll("[\\s-]", "").replaceFirst("^\\+86", "");
    if (PHONE.matcher(digits).matches()) {
      return Optional.of(digits);
    }
    fields.fault("phone", "bad-phone");
    return Optional.empty();
  }

  private static Optional<Sex> sex(Fields fields, String sent) {
    var parsed = Sex.of(sent);
    if (parsed.isEmpty()) {
      fields.fault("sex", "not-one-of", String.join(", ", Sex.codes()));
    }
    return parsed;
  }

  /** The sex, as it is written outside of the program. */
  public Optional<String> sexCode() {
    return sex.map(Sex::toString);
  }

  public Optional<String> idNumberText() {
    return idNumber.map(IdNumber::text);
  }

  /** Whether a date of birth is told and no ID number, which would have the date inside. */
  public boolean tellsBirthDateAlone() {
    return birthDate.isPresent() && idNumber.isEmpty();
  }

  /** Whether the ID number that is known says another date of birth. */
  public boolean contradicts(PersonalData known) {
    var inside = known.idNumber.map(IdNumber::birthDate);
    return inside.isPresent() && !inside.equals(birthDate);
  }

  @Override
  public String toString() {
    return "PersonalData[]";
  }
}
