package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.unionbridge.acceptance.Person.Answer;
import org.unionbridge.testing.Topics;

/** The first account registers members one by one, and remembers who was acknowledged. */
final class Roll {

  final Person founder;

  private final RunningSystem system;
  private final String root;
  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private int asked;

  private Roll(RunningSystem system) {
    this.system = system;
    founder = system.visitor().comesInBy("#secret=" + system.firstSecret(), "founder");
    root =
        founder
            .post(
                "/api/member/unions",
                Map.of("name", "市总工会", "level", "federation", "kind", "federation"))
            .expect(201)
            .id();
  }

  static Roll begunIn(RunningSystem system) {
    return new Roll(system);
  }

  Answer register() {
    var answer =
        founder.post("/api/member/members", Map.of("unionId", root, "name", "会员" + ++asked));
    if (answer.status() == 201) {
      acknowledged.add(answer.id());
    }
    return answer;
  }

  /** One after the other until it is so. */
  void registerUntil(BooleanSupplier enough) {
    do {
      register().expect(201);
    } while (!enough.getAsBoolean());
  }

  /** One after the other until nobody answers; what is answered is a yes or a problem in words. */
  void registerUntilNobodyAnswers() {
    try {
      while (true) {
        var answer = register();
        assertThat(answer.status()).as(answer.body()).isIn(201, 502, 503, 504);
        assertThat(answer.status() == 201 || !answer.problem().isEmpty()).isTrue();
      }
    } catch (UncheckedIOException gone) {
      assertThat(acknowledged).as(gone.toString()).isNotEmpty();
    }
  }

  int size() {
    return acknowledged.size();
  }

  /** The gateway heard of the newest by its events. */
  void theNewestIsKnownEverywhere() {
    var newest = Map.of("memberId", acknowledged.getLast());
    eventually(
        "the gateway knows the newest",
        () -> founder.post("/api/gateway/accounts", newest).status() == 201);
  }

  /** Everyone acknowledged is on the roll, and the facts tell of each once, without a gap. */
  void isWhole() {
    for (String id : acknowledged) {
      founder.get("/api/member/members/" + id).expect(200);
    }
    var broker = system.endpoints().getProperty("broker");
    eventually(
        Duration.ofSeconds(40),
        "the facts of all",
        () ->
            told(broker)
                .containsAll(acknowledged.stream().map(id -> "member:" + id + ":1").toList()));
  }

  private static List<String> told(String broker) {
    return Topics.all(broker, "member.facts").stream()
        .map(record -> Topics.header(record, "ce_id"))
        .toList();
  }
}
