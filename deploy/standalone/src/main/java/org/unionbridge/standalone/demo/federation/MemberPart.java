package org.unionbridge.standalone.demo.federation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unionbridge.platform.calendar.LunarDay;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/** Who belongs where: those with a name in the data, and the many who are invented. */
final class MemberPart {

  private static final int AGE = 38;
  private static final LocalDate LEAP_DAY = LocalDate.of(1984, 2, 29);

  private final UnionRows unions;
  private final PeopleRows people;
  private final Days days;
  private final Names names = new Names();

  MemberPart(UnionRows unions, PeopleRows people, Days days) {
    this.unions = unions;
    this.people = people;
    this.days = days;
  }

  Stream<Deed> deeds() {
    var deeds = new ArrayList<Deed>();
    int number = 0;
    for (var row : people.people()) {
      deeds.add(named(row, ++number));
    }
    for (var row : unions.unions()) {
      for (int i = 1; i <= row.members(); i++) {
        deeds.add(invented(row, i, ++number));
      }
    }
    return deeds.stream();
  }

  private Deed named(PeopleRows.Row row, int number) {
    var person = names.person(number, row.name(), row.sex().equals("female"), row.born());
    var turn = row.isOfTheRoot() ? Turn.FIRST_PEOPLE : Turn.MEMBERS;
    var by = row.isOfTheRoot() ? UnionPart.FOUNDER : UnionPart.OFFICER;
    return new Deed(
        unions.founded(),
        turn,
        row.memberKey(),
        scene -> register(scene, by, row.union(), person, row.memberKey()));
  }

  private Deed invented(UnionRows.Row row, int i, int number) {
    var key = row.memberKey(i);
    return new Deed(
        unions.founded(row, days),
        Turn.MEMBERS,
        key,
        scene -> register(scene, UnionPart.OFFICER, row.key(), person(row, i, number, scene), key));
  }

  private Map<String, Object> person(UnionRows.Row row, int i, int number, Scene scene) {
    var birthdays = row.birthdays().orElse(List.of());
    if (i <= birthdays.size()) {
      return names.invented(number, scene.on(birthdays.get(i - 1)).minusYears(AGE + i % 9));
    }
    var lunar = row.lunarBirthdays().orElse(List.of());
    if (i <= birthdays.size() + lunar.size()) {
      var kept = scene.on(lunar.get(i - birthdays.size() - 1));
      var born = LunarDay.of(kept).next(kept.minusYears(AGE));
      var person = names.invented(number, born);
      person.put("lunarBirthday", true);
      return person;
    }
    return i > row.members() - row.leaplings()
        ? names.invented(number, LEAP_DAY.plusYears(4L * (row.members() - i)))
        : names.invented(number);
  }

  static String register(
      Scene scene, String by, String union, Map<String, Object> person, String key) {
    var member = new HashMap<>(person);
    member.put("unionId", scene.id("union:" + union));
    return scene.by(by).post("/api/member/members", member, key).text("id");
  }
}
