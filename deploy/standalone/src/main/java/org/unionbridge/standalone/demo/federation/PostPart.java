package org.unionbridge.standalone.demo.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/** Who holds which post, and who laid one down that nobody took up. */
final class PostPart {

  private static final List<String> COMMITTEE =
      List.of("welfare-officer", "finance-officer", "audit-committee", "plan-officer");

  private static final Set<String> GONE = Set.of("post-not-held");

  private final UnionRows unions;
  private final PeopleRows people;
  private final Days days;

  PostPart(UnionRows unions, PeopleRows people, Days days) {
    this.unions = unions;
    this.people = people;
    this.days = days;
  }

  /** A post, and the key of whoever holds it. */
  private record Given(String post, String memberKey) {}

  Stream<Deed> deeds() {
    var deeds = new ArrayList<Deed>();
    var named = named();
    for (var row : unions.unions()) {
      var given = new ArrayList<>(named.getOrDefault(row.key(), List.of()));
      given.addAll(invented(row, given));
      if (!given.isEmpty()) {
        deeds.add(appointments(row, given));
      }
      row.chairLeaves().ifPresent(day -> deeds.add(leaving(row, day)));
    }
    return deeds.stream();
  }

  private Map<String, List<Given>> named() {
    var named = new LinkedHashMap<String, List<Given>>();
    for (var row : people.people()) {
      for (String post : row.posts()) {
        var at = post.split("@");
        named.computeIfAbsent(at[1], _ -> new ArrayList<>()).add(new Given(at[0], row.memberKey()));
      }
    }
    return named;
  }

  private static List<Given> invented(UnionRows.Row row, List<Given> named) {
    var given = new ArrayList<Given>();
    var first = row.level().equals("group") ? "group-leader" : "chair";
    if (row.members() > 0
        && !row.headless()
        && named.stream().noneMatch(g -> g.post.equals(first))) {
      given.add(new Given(first, row.memberKey(1)));
    }
    if (row.committee()) {
      for (int i = 0; i < COMMITTEE.size(); i++) {
        given.add(new Given(COMMITTEE.get(i), row.memberKey(i + 2)));
      }
    }
    return given;
  }

  private Deed appointments(UnionRows.Row row, List<Given> given) {
    boolean first = row.parent().isEmpty();
    var by = first ? UnionPart.FOUNDER : UnionPart.OFFICER;
    var key = "posts:" + row.key();
    return new Deed(
        unions.founded(row, days),
        first ? Turn.FIRST_POSTS : Turn.POSTS,
        key,
        scene -> {
          given.forEach(one ->
              scene
                  .by(by)
                  .post(
                      posts(scene, row),
                      Map.of("post", one.post, "memberId", scene.id(one.memberKey)),
                      key + ":" + one.post));
          return "given";
        });
  }

  private static String posts(Scene scene, UnionRows.Row row) {
    return "/api/member/unions/" + scene.id(row.idKey()) + "/posts";
  }

  private static Deed leaving(UnionRows.Row row, int day) {
    var key = "leaving:" + row.key();
    return new Deed(
        day,
        Turn.ENDINGS,
        key,
        scene -> {
          scene
              .by(UnionPart.OFFICER)
              .delete(posts(scene, row) + "/chair/" + scene.id(row.memberKey(1)), key, GONE);
          return "left";
        });
  }
}
