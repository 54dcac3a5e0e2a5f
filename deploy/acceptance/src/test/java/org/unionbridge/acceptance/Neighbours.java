package org.unionbridge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionbridge.acceptance.Person.Answer;
import org.unionbridge.acceptance.Question.Kind;

/**
 * Two districts under one federation, two unions in each, and in every union other numbers of the
 * same things: members who share one telephone, visits that are owed, tasks of a plan.
 */
final class Neighbours {

  static final String PHONE = "13812345678";

  private final RunningSystem system;
  private final Person founder;
  private final String root;
  private final List<Row> rows = new ArrayList<>();
  private final List<Asker> askers = new ArrayList<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, String> members = new HashMap<>();

  /** Something that belongs to a union, and perhaps to one of its members. */
  record Row(Kind kind, String id, String unionId, Optional<String> memberId) {}

  /**
   * Somebody, and what they must see.
   *
   * @param own the member whose rows alone they see
   */
  record Asker(
      String name, Person person, Set<String> unions, Optional<String> own, Set<Kind> kinds) {

    boolean sees(Row row) {
      return unions.contains(row.unionId()) && (own.isEmpty() || own.equals(row.memberId()));
    }
  }

  private Neighbours(RunningSystem system) {
    this.system = system;
    founder = system.visitor().comesInBy("#secret=" + system.firstSecret(), "founder");
    root = union("市总工会", "federation", "federation", null);
    var east = union("东区总工会", "district", "federation", root);
    var west = union("西区总工会", "district", "federation", root);
    var school = union("实验小学工会", "grassroots", "school", east);
    var clinic = union("东区医院工会", "grassroots", "other", east);
    var works = union("机械厂工会", "grassroots", "enterprise", west);
    var office = union("西区机关工会", "grassroots", "organ", west);
    appoint("liu", "chair", east);
    appoint("wang", "chair", school);
    appoint("chen", "chair", clinic);
    appoint("zhao", "chair", works);
    appoint("sun", "chair", office);
    appoint("li", "group-leader", works);
    appoint("he", "member", office);
    appoint("zhou", "federation-officer", root);
    register(school, 2);
    register(clinic, 3);
    register(works, 4);
    register(office, 5);

    comeIn("liu", Set.of(east, school, clinic), Set.of(Kind.values()));
    comeIn("wang", Set.of(school), Set.of(Kind.values()));
    comeIn("chen", Set.of(clinic), Set.of(Kind.values()));
    comeIn("zhao", Set.of(works), Set.of(Kind.values()));
    comeIn("sun", Set.of(office), Set.of(Kind.values()));
    comeIn("li", Set.of(works), Set.of(Kind.MEMBER, Kind.UNION, Kind.VISIT, Kind.TASK));
    comeIn("he", Set.of(office), Set.of(Kind.MEMBER, Kind.VISIT));
    comeIn(
        "zhou",
        Set.of(root, east, west, school, clinic, works, office),
        Set.of(Kind.MEMBER, Kind.UNION, Kind.VISIT, Kind.TASK, Kind.FOUND_BY_PHONE));

    owe("wang", school, 1, 1);
    owe("chen", clinic, 2, 2);
    owe("zhao", works, 3, 3);
    owe("sun", office, 4, 4);
  }

  static Neighbours in(RunningSystem system) {
    return new Neighbours(system);
  }

  List<Asker> askers() {
    return askers;
  }

  Asker asker(String name) {
    return askers.stream().filter(asker -> asker.name().equals(name)).findFirst().orElseThrow();
  }

  /** All of a kind, whoever may see them. */
  List<Row> all(Kind kind) {
    return rows.stream().filter(row -> row.kind().equals(kind.ofRows())).toList();
  }

  /** What this asker must see of a kind: no less and no more. */
  Set<String> seenBy(Asker asker, Kind kind) {
    return all(kind).stream().filter(asker::sees).map(Row::id).collect(Collectors.toSet());
  }

  private String union(String name, String level, String kind, @Nullable String parent) {
    var asked = new HashMap<>(Map.of("name", name, "level", level, "kind", kind));
    if (parent != null) {
      asked.put("parentId", parent);
    }
    var id = founder.post("/api/member/unions", asked).expect(201).id();
    rows.add(new Row(Kind.UNION, id, id, Optional.empty()));
    return id;
  }

  private void register(String union, int many) {
    for (int i = 0; i < many; i++) {
      var unused = member(union, "会员" + i);
    }
  }

  private String member(String union, String name) {
    var asked = Map.of("unionId", union, "name", name, "phone", PHONE);
    var id = founder.post("/api/member/members", asked).expect(201).id();
    rows.add(new Row(Kind.MEMBER, id, union, Optional.of(id)));
    return id;
  }

  private void appoint(String name, String post, String union) {
    var member = member(union, name);
    members.put(name, member);
    if (!post.equals("member")) {
      founder
          .post("/api/member/unions/" + union + "/posts", Map.of("post", post, "memberId", member))
          .expect(204);
    }
    var answers = new ArrayList<Answer>();
    eventually(
        "the gateway knows " + name,
        () -> {
          answers.add(founder.post("/api/gateway/accounts", Map.of("memberId", member)));
          return answers.getLast().status() == 201;
        });
    links.put(name, answers.getLast().json().path("link").stringValue());
  }

  private void comeIn(String name, Set<String> unions, Set<Kind> kinds) {
    var person = system.visitor().comesInBy(links.getOrDefault(name, ""), "login-" + name);
    var own = Optional.of(members.getOrDefault(name, "")).filter(_ -> name.equals("he"));
    askers.add(new Asker(name, person, unions, own, kinds));
  }

  /** The chair plans so many tasks, and so many members are to be visited: the newest ones. */
  private void owe(String chair, String union, int tasks, int visits) {
    var person = asker(chair).person();
    plan(person, union, tasks);
    var sick = all(Kind.MEMBER).stream().filter(row -> row.unionId().equals(union)).toList();
    for (Row member : sick.reversed().subList(0, visits)) {
      visit(person, member);
    }
    // the plain member of the one union is to be visited too, and sees that visit alone
    if (chair.equals("sun")) {
      visit(
          person,
          sick.stream()
              .filter(row -> row.id().equals(members.get("he")))
              .findFirst()
              .orElseThrow());
    }
  }

  private void plan(Person chair, String union, int tasks) {
    var text = new StringBuilder("工会工作计划\n二、月份安排\n三月份：\n");
    for (int i = 1; i <= tasks; i++) {
      text.append(i).append("、慰问退休职工第").append(i).append("组\n");
    }
    var sent = chair.upload("/api/plan/imports", text.toString().getBytes(UTF_8)).expect(201).id();
    chair
        .post("/api/plan/imports/" + sent + "/acceptance", Map.of("plan", 1, "year", 2026))
        .expect(200);
    eventually("the tasks of the plan", () -> Question.ids(tasksOf(chair)).size() == tasks);
    Question.ids(tasksOf(chair))
        .forEach(id -> rows.add(new Row(Kind.TASK, id, union, Optional.empty())));
  }

  private static Answer tasksOf(Person chair) {
    return chair.get("/api/plan/tasks?limit=200").expect(200);
  }

  private void visit(Person chair, Row member) {
    var asked = Map.of("memberId", member.id(), "cause", "illness", "happenedOn", "2026-03-02");
    var answers = new ArrayList<Answer>();
    eventually(
        "the member is known where visits are kept",
        () -> {
          answers.add(chair.post("/api/welfare/life-events", asked));
          return answers.getLast().status() == 201
              && !answers.getLast().json().path("visitId").asString("").isEmpty();
        });
    var id = answers.getLast().json().path("visitId").stringValue();
    rows.add(new Row(Kind.VISIT, id, member.unionId(), member.memberId()));
  }
}
