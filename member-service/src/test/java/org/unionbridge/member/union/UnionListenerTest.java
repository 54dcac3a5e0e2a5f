package org.unionbridge.member.union;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

class UnionListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Tree tree = new Tree();
  private final Roster roster = new Roster();
  private final List<Place> corrected = new ArrayList<>();
  private final UnionListener listener =
      new UnionListener(
          tree.store(),
          tree.unions(),
          roster,
          place -> Mono.fromRunnable(() -> corrected.add(place)),
          BusinessClock.fixed(Contexts.NOW));
  private int heard;

  @BeforeEach
  void plant() {
    tree.with("u2", "city", "u1")
        .with("u3", "city", "u1")
        .with("u4", "district", "u2")
        .with("u5", "grassroots", "u4")
        .with("u6", "grassroots", "u4")
        .closed("u6");
    heard = tree.store().events().size();
  }

  @Test
  void allBelowAMovedUnionFollowIt() {
    tree.move("u4", "u3");
    hearAll();
    assertThat(tree.pathOf("u5")).isEqualTo("/u1/u3/u4/u5/");
    assertThat(tree.pathOf("u6")).as("closed, and still below").isEqualTo("/u1/u3/u4/u6/");
    assertThat(corrected)
        .extracting(Place::unionPath)
        .containsExactly("/u1/u3/u4/", "/u1/u3/u4/u5/", "/u1/u3/u4/u6/");
  }

  @Test
  void aFactHeardAgainAfterALaterMoveChangesNothing() {
    tree.move("u4", "u3");
    hearAll();
    var first = facts().get(heard - 1);
    tree.move("u4", "u1");
    hearAll();
    int before = tree.store().events().size();
    apply(inbound(first));
    assertThat(tree.store().events()).hasSize(before);
    assertThat(tree.pathOf("u5")).isEqualTo("/u1/u4/u5/");
  }

  @Test
  void aUnionFoundedBelowAPathThatIsGoneFollowsItsParent() {
    tree.move("u4", "u3");
    tree.ask(
        "u7",
        "/u1/u2/u4/u7/",
        new UnionCommand.Found(
            "u7",
            Samples.SCHOOL,
            Optional.of(new UnionCommand.Parent("u4", Level.DISTRICT, "/u1/u2/u4/", true)),
            false));
    hearAll();
    assertThat(tree.pathOf("u7")).isEqualTo("/u1/u3/u4/u7/");
  }

  @Test
  void whoLeavesLosesEveryPost() {
    roster.joined("m1", "/u1/u2/u4/u5/");
    tree.assign("u5", Post.CHAIR, "m1", "/u1/u2/u4/u5/");
    tree.assign("u2", Post.AUDIT_COMMITTEE, "m1", "/u1/u2/u4/u5/");
    hearAll();
    roster.left("m1");
    hear("member.left");
    assertThat(tree.union("u5").holdings()).isEmpty();
    assertThat(tree.union("u2").holdings()).isEmpty();
  }

  @Test
  void whoIsTransferredKeepsThePostsOfTheUnionsAbove() {
    roster.joined("m1", "/u1/u2/u4/u5/");
    tree.assign("u5", Post.CHAIR, "m1", "/u1/u2/u4/u5/");
    tree.assign("u1", Post.AUDIT_COMMITTEE, "m1", "/u1/u2/u4/u5/");
    roster.joined("m1", "/u1/u3/");
    hear("member.transferred");
    assertThat(tree.union("u5").holdings()).isEmpty();
    assertThat(tree.union("u1").holdings()).extracting(Holding::memberId).containsExactly("m1");
  }

  @Test
  void aPostAssignedWhileItsHolderLeftEndsAgain() {
    tree.assign("u5", Post.CHAIR, "m9", "/u1/u2/u4/u5/");
    hearAll();
    assertThat(tree.union("u5").holdings()).isEmpty();
  }

  @Test
  void whoMovesAwayWithTheirUnionLosesPostsAtTheUnionsLeftBehindOnly() {
    roster.joined("m1", "/u1/u2/u4/u5/");
    tree.assign("u2", Post.WELFARE_OFFICER, "m1", "/u1/u2/u4/u5/");
    tree.assign("u4", Post.PLAN_OFFICER, "m1", "/u1/u2/u4/u5/");
    hearAll();
    tree.move("u4", "u3");
    roster.joined("m1", "/u1/u3/u4/u5/");
    hearAll();
    assertThat(tree.union("u2").holdings()).isEmpty();
    assertThat(tree.union("u4").holdings()).extracting(Holding::memberId).containsExactly("m1");
  }

  @Test
  void otherFactsAreNotForUs() {
    int before = tree.store().events().size();
    hear("member.registered");
    hear("member.corrected");
    assertThat(tree.store().events()).hasSize(before);
  }

  /** Until nothing new follows. */
  private void hearAll() {
    while (heard < facts().size()) {
      apply(inbound(facts().get(heard++)));
    }
  }

  private List<Envelope> facts() {
    return tree.store().events();
  }

  /** Directory records come by here as well; they are of a type that nobody listens to. */
  private static InboundEvent inbound(Envelope event) {
    return Inbound.event(event.key(), event.type(), event.sequence(), body(event));
  }

  private static ObjectNode body(Envelope event) {
    return FactBody.parse(event.body().orElseThrow().getBytes(UTF_8)).node();
  }

  private void hear(String type) {
    apply(
        Inbound.event(
            "member:m1", type, 2, Golden.read(Golden.contract("member-service", type, 1))));
  }

  private void apply(InboundEvent event) {
    listener.apply(event).block(LIMIT);
  }
}
