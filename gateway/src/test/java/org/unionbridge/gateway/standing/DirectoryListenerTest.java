package org.unionbridge.gateway.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

class DirectoryListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Roster roster = new Roster();
  private final List<Place> moves = new ArrayList<>();
  private final DirectoryListener listener =
      new DirectoryListener(
          roster.unions, roster.members, place -> Mono.fromRunnable(() -> moves.add(place)));

  @Test
  void postsAreReadFromTheUnionsRecord() {
    union(1, golden("member.union"));

    assertThat(roster.standings().posts("m1").block(LIMIT))
        .containsExactly(new Holding("chair", new Place("u1029", "/u1/u1029/")));
    assertThat(roster.standings().posts("m9").block(LIMIT)).isEmpty();
  }

  @Test
  void aMemberIsKnownOnceTheirUnionIs() {
    member(1, golden("member.member"));
    assertThat(roster.standings().member(Scope.everything(), "m1").blockOptional(LIMIT)).isEmpty();

    union(1, golden("member.union"));
    assertThat(roster.standings().member(Scope.within("/u1/"), "m1").block(LIMIT))
        .isEqualTo(new MemberStanding("m1", new Place("u1029", "/u1/u1029/"), true));
    assertThat(roster.standings().member(Scope.within("/u2/"), "m1").blockOptional(LIMIT))
        .isEmpty();
  }

  @Test
  void aPostThatWasVacatedIsGoneAndAnOlderRecordDoesNotBringItBack() {
    union(1, golden("member.union"));
    var vacated = golden("member.union");
    vacated.putArray("posts");
    union(2, vacated);
    union(1, golden("member.union"));

    assertThat(roster.standings().posts("m1").block(LIMIT)).isEmpty();
  }

  @Test
  void aMoveTakesThePathsAlong() {
    union(1, golden("member.union"));
    union(2, golden("member.union").put("path", "/u2/u1029/"));
    union(2, golden("member.union").put("path", "/u2/u1029/"));

    assertThat(moves).containsExactly(new Place("u1029", "/u2/u1029/"));
  }

  @Test
  void whoHoldsAPostAtTheRootIsKnown() {
    roster.union("/r/", "chair:a", "finance-officer:b").union("/r/u1/", "chair:c");

    assertThat(roster.standings().holdersAtTheRoot(Set.of("chair")).collectList().block(LIMIT))
        .containsExactly("a");
  }

  @Test
  void postsAtClosedUnionsGiveNoRights() {
    roster.closedUnion("/r/u1/", "chair:a").union("/r/u2/", "group-leader:a");

    assertThat(roster.standings().posts("a").block(LIMIT))
        .containsExactly(new Holding("group-leader", new Place("u2", "/r/u2/")));
  }

  @Test
  void whatIsErasedIsForgotten() {
    union(1, golden("member.union"));
    member(1, golden("member.member"));
    listener.apply(Inbound.tombstone("member:m1", "member.member", 2)).block(LIMIT);

    assertThat(roster.standings().member(Scope.everything(), "m1").blockOptional(LIMIT)).isEmpty();
  }

  private void union(long version, ObjectNode body) {
    listener.apply(Inbound.event("union:u1029", "member.union", version, body)).block(LIMIT);
  }

  private void member(long version, ObjectNode body) {
    listener.apply(Inbound.event("member:m1", "member.member", version, body)).block(LIMIT);
  }

  private static ObjectNode golden(String type) {
    return Golden.read(Golden.contract("member-service", type, 1));
  }
}
