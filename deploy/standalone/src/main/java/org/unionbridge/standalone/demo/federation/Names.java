package org.unionbridge.standalone.demo.federation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.unionbridge.standalone.demo.stage.DemoData;

/** Invents people, the same ones every time. No number of theirs can be anybody's. */
final class Names {

  /** No region's ID numbers begin so, and no mobile telephone number begins with 100. */
  private static final String NO_REGION = "990101";

  private static final String NO_TELEPHONE = "100";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final long SEED = 20_260_301;

  private final Table table = DemoData.yaml("names.yml", Table.class);

  /** Surnames, and given names that men and women often have. */
  record Table(String surnames, String male, String female) {}

  /** Somebody as the dice have it. */
  private record Thrown(String name, boolean female, LocalDate born) {}

  /**
   * Somebody, as the member service takes them.
   *
   * @param number of this person among all; nobody else has it
   */
  Map<String, Object> invented(int number) {
    var thrown = thrown(number);
    return person(number, thrown.name, thrown.female, thrown.born);
  }

  /** The same, born on this day. */
  Map<String, Object> invented(int number, LocalDate born) {
    var thrown = thrown(number);
    return person(number, thrown.name, thrown.female, born);
  }

  private Thrown thrown(int number) {
    var dice = new SplittableRandom(SEED + number);
    boolean female = dice.nextInt(100) < 58;
    var given = (female ? table.female : table.male).split(" ");
    var surnames = table.surnames.split(" ");
    var name = surnames[dice.nextInt(surnames.length)] + given[dice.nextInt(given.length)];
    return new Thrown(name, female, LocalDate.of(1966, 1, 1).plusDays(dice.nextInt(365 * 36)));
  }

  Map<String, Object> person(int number, String name, boolean female, LocalDate born) {
    var person = new LinkedHashMap<String, Object>();
    person.put("name", name);
    person.put("sex", female ? "female" : "male");
    person.put("idNumber", idNumber(number, female, born));
    person.put("phone", NO_TELEPHONE + "%08d".formatted(10_000_000 + number * 7_919L % 89_999_999));
    return person;
  }

  private static String idNumber(int number, boolean female, LocalDate born) {
    var digits =
        NO_REGION
            + born.format(DateTimeFormatter.BASIC_ISO_DATE)
            + "%03d".formatted(number % 500 * 2 + (female ? 0 : 1));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + CHECKS.charAt(sum % CHECKS.length());
  }
}
