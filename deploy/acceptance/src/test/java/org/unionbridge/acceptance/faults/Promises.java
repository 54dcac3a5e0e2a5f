package org.unionbridge.acceptance.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.Person.Answer;
import org.unionbridge.acceptance.RunningSystem;
import org.unionbridge.acceptance.faults.Evidence.Fact;
import org.unionbridge.acceptance.faults.History.Command;
import org.unionbridge.acceptance.faults.History.Outcome;

/** Whether what the clients were told is what is there. */
final class Promises {

  private final List<Command> commands;
  private final Map<String, List<Fact>> facts;
  private final List<String> violations;
  private final List<Person> readers;

  private Promises(History history, Evidence evidence, Town town) {
    this.commands = history.commands();
    this.violations = new ArrayList<>(history.contradictions());
    this.readers = town.schools().stream().map(s -> town.signedIn(s.chair())).toList();
    this.facts =
        evidence.facts().stream().collect(Collectors.groupingBy(Fact::key, Collectors.toList()));
  }

  /** Everything that was promised and is not so, in words. */
  static List<String> kept(History history, Evidence evidence, Town town) {
    var promises = new Promises(history, evidence, town);
    promises.everyAcknowledgedCommandHasAVersionOfItsOwn();
    promises.noCommandHadTwoEffects();
    promises.whatWasAcknowledgedCanBeRead();
    return promises.violations;
  }

  private Map<String, List<Command>> bySubject(String... kinds) {
    var wanted = Set.of(kinds);
    return commands.stream()
        .filter(command -> wanted.contains(command.kind()) && !command.subject().isEmpty())
        .collect(Collectors.groupingBy(Command::subject));
  }

  private void everyAcknowledgedCommandHasAVersionOfItsOwn() {
    bySubject("register", "correct", "rename", "report", "visit")
        .forEach((subject, about) -> {
          var seen = new HashSet<OptionalLong>();
          for (var command : about) {
            if (command.outcome() == Outcome.OK && !seen.add(command.version())) {
              violations.add(
                  "two commands made version %s of %s".formatted(command.version(), subject));
            }
          }
        });
  }

  /** One fact for each acknowledged change, and at most one for each that nobody knows about. */
  private void noCommandHadTwoEffects() {
    bySubject("correct")
        .forEach((member, about) -> between("member.corrected", "member:" + member, about));
    bySubject("rename")
        .forEach((union, about) -> between("member.union.renamed", "union:" + union, about));
    var registered = commands.stream().filter(command -> command.kind().equals("register"));
    var everywhere =
        facts.values().stream()
            .flatMap(List::stream)
            .filter(f -> f.type().equals("member.registered"));
    int founders = readers.size() + 1;
    atLeastAndAtMost(
        "member.registered in all", distinct(everywhere.toList()) - founders, registered.toList());
  }

  private void between(String type, String key, List<Command> about) {
    var seen = facts.getOrDefault(key, List.of()).stream().filter(f -> f.type().equals(type));
    atLeastAndAtMost(type + " of " + key, distinct(seen.toList()), about);
  }

  private void atLeastAndAtMost(String what, long seen, List<Command> about) {
    long certain = about.stream().filter(c -> c.outcome() == Outcome.OK).count();
    long possible = about.stream().filter(c -> c.outcome() != Outcome.REFUSED).count();
    if (seen < certain || seen > possible) {
      violations.add(
          "%s: %d facts for %d acknowledged and %d possible commands"
              .formatted(what, seen, certain, possible));
    }
  }

  private static long distinct(List<Fact> seen) {
    return seen.stream().map(fact -> fact.key() + ":" + fact.sequence()).distinct().count();
  }

  private void whatWasAcknowledgedCanBeRead() {
    bySubject("register", "correct").forEach((member, about) -> nameIsOneOfTheLast(member, about));
    acknowledged("report")
        .forEach(command -> readable(command, "/api/welfare/life-events/" + command.subject()));
    acknowledged("visit")
        .forEach(command -> {
          var body = readable(command, "/api/welfare/visits/" + command.subject());
          if (!body.contains("recorded")) {
            violations.add(
                "visit %s was acknowledged, and is %s".formatted(command.subject(), body));
          }
        });
  }

  private List<Command> acknowledged(String kind) {
    return commands.stream()
        .filter(c -> c.kind().equals(kind) && c.outcome() == Outcome.OK)
        .toList();
  }

  /** The breaker of a service that was just killed says to come again in a moment. */
  private static Answer answered(Person reader, String path) {
    var answer = new AtomicReference<Answer>();
    RunningSystem.eventually(
        path + " is answered",
        () -> {
          answer.set(reader.get(path));
          return answer.get().status() != 503;
        });
    return answer.get();
  }

  private String readable(Command command, String path) {
    var answer = answered(readers.get(command.client() % readers.size()), path);
    if (answer.status() != 200) {
      violations.add("%s answers %d after %s".formatted(path, answer.status(), command));
    }
    return answer.body();
  }

  /** The last that was acknowledged, or one that nobody knows about. */
  private void nameIsOneOfTheLast(String member, List<Command> about) {
    var certain = about.stream().filter(c -> c.outcome() == Outcome.OK).toList();
    if (certain.isEmpty()) {
      return;
    }
    var possible = new HashSet<String>();
    possible.add(certain.getLast().wanted());
    about.stream()
        .filter(c -> c.outcome() == Outcome.UNKNOWN)
        .forEach(c -> possible.add(c.wanted()));
    var body = readable(certain.getLast(), "/api/member/members/" + member);
    if (possible.stream().noneMatch(body::contains)) {
      violations.add("member %s is %s, not one of %s".formatted(member, body, possible));
    }
  }
}
