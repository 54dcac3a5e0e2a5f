package org.unionbridge.acceptance;

import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How long somebody keeps the rights of a post that is theirs no more, in a running session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsEndIT {

  private static final Duration BOUND = Duration.ofSeconds(60);

  private final RunningSystem system = RunningSystem.at("2026-03-02T09:00:00").start();
  private final Federation people = Federation.foundedIn(system);

  @AfterAll
  void end() {
    system.close();
  }

  @Test
  void whenAPostIsVacatedItsRightsEndWithinAMinute() {
    var chair = people.stranger;
    var union = "/api/member/unions/" + people.other;
    var memberId = memberIdOf(chair);
    chair.get(union).expect(200);

    people.officer.delete(union + "/posts/chair/" + memberId).expect(204);
    measure("the rights of a vacated post", () -> chair.get(union).status() == 403);

    people.officer.post(union + "/posts", Map.of("post", "chair", "memberId", memberId));
    eventually(BOUND, "the post is given again", () -> chair.get(union).status() == 200);
  }

  @Test
  void whenAMemberLeavesAllTheirRightsEndWithinAMinute() {
    var leader = people.leader;
    leader.get("/api/notification/duties").expect(200);

    people
        .officer
        .post(
            "/api/member/members/" + memberIdOf(leader) + "/departure", Map.of("reason", "retired"))
        .expect(204);
    measure(
        "the rights of a member who left",
        () -> leader.get("/api/notification/duties").status() == 401);
  }

  private static String memberIdOf(Person person) {
    return person.get("/api/gateway/session").expect(200).json().path("memberId").stringValue();
  }

  private static void measure(String what, BooleanSupplier ended) {
    var began = Instant.now();
    eventually(BOUND, what + " have ended", ended);
    System.out.println(
        what + " ended after " + Duration.between(began, Instant.now()).toMillis() + " ms");
  }
}
