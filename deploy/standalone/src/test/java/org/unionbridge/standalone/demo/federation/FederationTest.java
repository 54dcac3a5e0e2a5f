package org.unionbridge.standalone.demo.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The federation as its data describe it, before anybody acts. */
class FederationTest {

  private final UnionRows unions = UnionRows.read();
  private final PeopleRows people = PeopleRows.read();

  private long count(String level) {
    return unions.unions().stream().filter(row -> row.level().equals(level)).count();
  }

  private long members(Set<String> at) {
    return unions.unions().stream()
            .filter(row -> at.contains(row.key()))
            .mapToInt(UnionRows.Row::members)
            .sum()
        + people.people().stream().filter(row -> at.contains(row.union())).count();
  }

  @Test
  void thereIsADistrictWithAllThatBelongsToIt() {
    assertThat(count("district")).isOne();
    assertThat(unions.unions().stream().filter(row -> row.kind().equals("town"))).hasSize(4);
    assertThat(count("grassroots")).isEqualTo(40);
    assertThat(unions.unions().stream().filter(row -> row.closed().isPresent())).hasSize(1);
    assertThat(unions.unions().stream().filter(row -> row.founded().isPresent())).hasSize(1);
    assertThat(unions.unions()).anyMatch(row -> row.headless() && row.level().equals("group"));
  }

  @Test
  void sixHundredBelongToItAndOfTheseAHundredAndEightySixToOneSchool() {
    var all = new HashSet<>(unions.unions().stream().map(UnionRows.Row::key).toList());
    assertThat(members(all)).isEqualTo(600);
    var school = new HashSet<>(List.of("beicheng"));
    unions.unions().stream()
        .filter(row -> row.parent().filter("beicheng"::equals).isPresent())
        .forEach(row -> school.add(row.key()));
    assertThat(members(school)).isEqualTo(186);
  }

  /** The numbers can be nobody's: no region begins with 99, no mobile telephone with 100. */
  @Test
  void peopleAreInventedTheSameWayEveryTimeAndTheirNumbersCanBeNobodys() {
    var names = new Names();
    var ids = new HashSet<>();
    IntStream.rangeClosed(1, 600)
        .forEach(i -> {
          var person = names.invented(i);
          assertThat(person).isEqualTo(new Names().invented(i));
          assertThat(String.valueOf(person.get("idNumber"))).matches("990101\\d{11}[\\dX]");
          assertThat(String.valueOf(person.get("phone"))).matches("100\\d{8}");
          assertThat(ids.add(person.get("idNumber"))).isTrue();
        });
    assertThat(String.valueOf(names.invented(1, LocalDate.parse("1984-02-29")).get("idNumber")))
        .contains("19840229");
  }
}
