package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.unionbridge.acceptance.Neighbours.Asker;
import org.unionbridge.acceptance.Neighbours.Row;
import org.unionbridge.acceptance.Person.Answer;
import tools.jackson.databind.JsonNode;

/** One thing that somebody asks of the system, and the look at every row of the answer. */
record Question(Asker asker, Kind kind, Way way, int turn) {

  /** What is asked for. */
  enum Kind {
    MEMBER("/api/member/members", "/api/member/titles"),
    UNION("/api/member/unions", ""),
    VISIT("/api/welfare/visits", "/api/welfare/titles"),
    TASK("/api/plan/tasks", "/api/plan/titles"),
    FOUND_BY_PHONE("/api/member/members/search", "");

    private final String list;
    private final String titles;

    Kind(String list, String titles) {
      this.list = list;
      this.titles = titles;
    }

    Kind ofRows() {
      return this == FOUND_BY_PHONE ? MEMBER : this;
    }
  }

  /** How it is asked for. */
  enum Way {
    LIST,
    ONE,
    TITLES
  }

  /** Whether it can be asked so. */
  boolean isAsked() {
    return asker.kinds().contains(kind)
        && switch (way) {
          case LIST -> true;
          case ONE -> kind != Kind.FOUND_BY_PHONE;
          case TITLES -> !kind.titles.isEmpty();
        };
  }

  /** Asks; answers how many rows were looked at. */
  int ask(Neighbours world) {
    return switch (way) {
      case LIST -> look(world, answered(() -> list(asker.person(), kind)));
      case ONE -> one(world);
      case TITLES -> titles(world);
    };
  }

  /** A system that has just started, or is asked too much at once, says so and is asked again. */
  private Answer answered(Supplier<Answer> asking) {
    var answer = new AtomicReference<Answer>();
    RunningSystem.eventually(
        asker.name() + " is answered",
        () -> {
          answer.set(asking.get());
          return answer.get().status() != 503;
        });
    return answer.get();
  }

  static Answer list(Person person, Kind kind) {
    var path = kind.list + "?limit=200";
    return kind == Kind.FOUND_BY_PHONE
        ? person.post(path, Map.of("phone", Neighbours.PHONE))
        : person.get(path);
  }

  /** All that belongs to the asker is there, and nothing of anybody else. */
  int look(Neighbours world, Answer answer) {
    var items = items(answer.expect(200));
    for (JsonNode item : items) {
      var union = item.path(kind == Kind.UNION ? "id" : "unionId").stringValue();
      assertThat(asker.unions()).as("%s is shown to %s", item, asker.name()).contains(union);
    }
    assertThat(items)
        .as("rows of %s for %s, none twice", kind, asker.name())
        .hasSize(ids(answer).size());
    assertThat(ids(answer))
        .as("%s for %s", kind, asker.name())
        .isEqualTo(world.seenBy(asker, kind));
    return items.size();
  }

  private int one(Neighbours world) {
    var all = world.all(kind);
    Row row = all.get(Math.floorMod(turn, all.size()));
    var answer = answered(() -> asker.person().get(kind.list + "/" + row.id()));
    if (!asker.sees(row)) {
      answer.expect(404);
      assertThat(answer.body()).doesNotContain(row.unionId());
      return 0;
    }
    assertThat(answer.expect(200).id()).isEqualTo(row.id());
    return 1;
  }

  /** Asks for the titles of all there are, also of those that are none of the asker's business. */
  private int titles(Neighbours world) {
    var ids = world.all(kind).stream().map(Row::id).toList();
    var answer = answered(() -> asker.person().post(kind.titles, Map.of("ids", ids)));
    var titles = answer.expect(200).json().path("titles");
    assertThat(new HashSet<>(titles.propertyNames()))
        .as("titles of %s for %s", kind, asker.name())
        .isEqualTo(world.seenBy(asker, kind));
    return titles.size();
  }

  private static List<JsonNode> items(Answer answer) {
    return StreamSupport.stream(answer.json().path("items").spliterator(), false).toList();
  }

  static Set<String> ids(Answer answer) {
    return items(answer).stream()
        .map(item -> item.path("id").stringValue())
        .collect(Collectors.toSet());
  }
}
