package org.unionbridge.acceptance.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.faults.History.Command;
import org.unionbridge.acceptance.faults.History.Outcome;
import org.unionbridge.platform.store.Ids;
import tools.jackson.databind.json.JsonMapper;

/** One of those who work while it breaks: asks, asks again under the same key, writes down. */
final class Client implements Runnable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(400);
  private static final int MOST_MEMBERS = 60;

  /** Milliseconds between two commands, at most: the machine is to be busy, not choked. */
  private static final int LONGEST_THOUGHT = 150;

  private final int number;
  private final Person person;
  private final Town.School school;
  private final Random random;
  private final History history;
  private final BooleanSupplier stopped;
  private final List<String> members = new ArrayList<>();
  private final List<String> lifeEvents = new ArrayList<>();
  private int commands;

  Client(
      int number,
      Person person,
      Town.School school,
      long seed,
      History history,
      BooleanSupplier stopped) {
    this.number = number;
    this.person = person;
    this.school = school;
    this.random = new Random(seed * 1_000 + number);
    this.history = history;
    this.stopped = stopped;
  }

  /** A request, and what is to be written down about it. */
  private record Request(String kind, String subject, String wanted, String path, String json) {}

  /** What a series of tries under one key came to. */
  private record Told(Outcome outcome, String id, OptionalLong version) {}

  @Override
  public void run() {
    while (!stopped.getAsBoolean()) {
      Part.pause(Duration.ofMillis(random.nextInt(LONGEST_THOUGHT)));
      var request = next();
      var key = new UUID(random.nextLong(), random.nextLong()).toString();
      var told = ask(request, key);
      remember(request, told);
      history.done(
          new Command(
              number,
              commands,
              request.kind(),
              key,
              request.subject().isEmpty() ? told.id() : request.subject(),
              request.wanted(),
              told.outcome(),
              told.version()));
    }
  }

  private Request next() {
    commands++;
    int dice = random.nextInt(100);
    if (members.isEmpty() || (dice < 20 && members.size() < MOST_MEMBERS)) {
      return register();
    }
    if (dice < 60) {
      return correct(any(members));
    }
    if (dice < 78) {
      return report(any(members));
    }
    if (dice < 94 && !lifeEvents.isEmpty()) {
      return visit(lifeEvents.removeFirst());
    }
    return rename();
  }

  private String any(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private String unique(String prefix) {
    return prefix + number + "号" + commands;
  }

  private Request register() {
    var name = unique("职工");
    return new Request(
        "register",
        "",
        name,
        "/api/member/members",
        json(Map.of("unionId", school.unionId(), "name", name)));
  }

  private Request correct(String member) {
    var name = unique("改名");
    return new Request(
        "correct",
        member,
        name,
        "/api/member/members/" + member + "/corrections",
        json(Map.of("name", name)));
  }

  private Request report(String member) {
    return new Request(
        "report",
        "",
        member,
        "/api/welfare/life-events",
        json(
            Map.of(
                "memberId",
                member,
                "cause",
                "illness",
                "happenedOn",
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString())));
  }

  private Request visit(String lifeEvent) {
    var visit = Ids.derived("visit", lifeEvent);
    return new Request(
        "visit",
        visit,
        visit,
        "/api/welfare/visits/" + visit + "/record",
        json(
            Map.of(
                "visitedOn", LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString(),
                "visitors", List.of(school.chairId()))));
  }

  /** Of a union that four clients rename at once. */
  private Request rename() {
    var name = unique("学校");
    return new Request(
        "rename",
        school.unionId(),
        name,
        "/api/member/unions/" + school.unionId() + "/name",
        json(Map.of("name", name)));
  }

  private static String json(Map<String, ?> body) {
    return JSON.writeValueAsString(body);
  }

  /** Tries until it is told, or gives up and will never know; now and then asks once more. */
  private Told ask(Request request, String key) {
    boolean persistent = random.nextInt(5) > 0;
    boolean doubtful = false;
    while (true) {
      var told = once(request, key);
      switch (told.outcome()) {
        case OK -> {
          askAgain(request, key, told);
          return told;
        }
        case REFUSED -> {
          return doubtful ? new Told(Outcome.UNKNOWN, "", OptionalLong.empty()) : told;
        }
        case UNKNOWN -> {
          doubtful = true;
          if (!persistent || stopped.getAsBoolean()) {
            return told;
          }
          Part.pause(BETWEEN_TRIES);
        }
      }
    }
  }

  private void askAgain(Request request, String key, Told first) {
    if (random.nextInt(10) == 0) {
      var second = once(request, key);
      if (second.outcome() != Outcome.UNKNOWN && !second.equals(first)) {
        history.contradiction(key + ": first " + first + ", then " + second);
      }
    }
  }

  private Told once(Request request, String key) {
    try {
      var answer = person.post(request.path(), request.json(), Map.of("Idempotency-Key", key));
      history.attempt(key, answer.status());
      if (answer.status() >= 500) {
        return new Told(Outcome.UNKNOWN, "", OptionalLong.empty());
      }
      return answer.status() >= 300
          ? new Told(Outcome.REFUSED, "", OptionalLong.empty())
          : new Told(Outcome.OK, answer.status() == 201 ? answer.id() : "", version(answer));
    } catch (UncheckedIOException e) {
      history.attempt(key, 0);
      return new Told(Outcome.UNKNOWN, "", OptionalLong.empty());
    }
  }

  private static OptionalLong version(Person.Answer answer) {
    Optional<String> tag = answer.response().headers().firstValue("ETag");
    return tag.map(text -> OptionalLong.of(Long.parseLong(text.replace("\"", ""))))
        .orElseGet(OptionalLong::empty);
  }

  private void remember(Request request, Told told) {
    if (told.outcome() == Outcome.OK) {
      switch (request.kind()) {
        case "register" -> members.add(told.id());
        case "report" -> lifeEvents.add(told.id());
        default -> {}
      }
    }
  }
}
