package org.unionbridge.notification.duty.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Duty.Closed.How;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;

final class FollowingsTest {

  private static final String G1 = "plan.align:above:g1";
  private static final String G2 = "plan.align:above:g2";
  private static final String TOLD = "plan.unfollowed:above";
  private static final Place D1 = new Place("d1", "/fed/d1/");

  /** The hour at which it is published, and the last day on which it is followed in time. */
  private static final String PUBLISHED = "2026-02-03T02:00:00Z";

  private static final String LAST_DAY = "2026-03-05T15:59:00Z";
  private static final String TOO_LATE = "2026-03-05T16:00:00Z";

  private final Desk desk = new Desk(Tree.grown());

  FollowingsTest() {
    desk.tree.union(1, D1, "district", "federation", List.of("federation-officer"));
    desk.tree.union(1, new Place("g2", "/fed/d1/g2/"), "grassroots", "chair");
    desk.tree.union(1, new Place("g3", "/fed/d1/g3/"), "grassroots", "enterprise", List.of());
    desk.tree.union(1, new Place("x1", "/other/x1/"), "grassroots", "chair");
  }

  private void published(long sequence, String unionId, String... kinds) {
    var type = "plan.published";
    var body = Golden.read(Golden.contract("plan-service", type, 1)).put("unionId", unionId);
    var told = body.putArray("unitKinds");
    List.of(kinds).forEach(told::add);
    desk.arrives(Inbound.event("plan:above", type, sequence, body.put("planId", "above")));
  }

  private void follows(String unionId, long sequence) {
    var type = "plan.aligned";
    var body = Golden.read(Golden.contract("plan-service", type, 1)).put("unionId", unionId);
    body.putArray("above").add("above");
    desk.arrives(Inbound.event("plan:own-" + unionId, type, sequence, body));
  }

  private List<String> asked() {
    return desk.all().stream()
        .filter(duty -> duty.state() instanceof Duty.Open)
        .map(Stored::id)
        .sorted()
        .toList();
  }

  @Test
  void theUnionsBelowOfTheKindsThatItIsMeantForAreAskedWithinThirtyDays() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    assertThat(asked()).containsExactly(G1, G2);
    var duty = desk.open(G1).orElseThrow();
    assertThat(duty.owes()).isEqualTo("chair");
    assertThat(duty.about()).isEqualTo(new About("plan.align", "plan", "above", "g1"));
    assertThat(duty.span().due()).isEqualTo("2026-03-05");
    assertThat(duty.steps())
        .extracting(step -> step.key() + " " + step.at())
        .containsExactly(
            "opening 2026-02-03T02:00:00Z",
            "before-7 2026-02-26T01:00:00Z",
            "after-1 2026-03-06T01:00:00Z");
  }

  @Test
  void onlyThoseBelowThePublisherAreAsked() {
    published(1, "d1", "school", "federation");
    desk.looksAtPublications(PUBLISHED);
    assertThat(asked()).containsExactly(G2);
  }

  @Test
  void whoFollowsItOwesNothingMoreNowOrLater() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    follows("g1", 7);
    assertThat(desk.ended(G1)).contains(How.DONE);
    desk.looksAtPublications("2026-02-04T02:00:00Z");
    published(2, "fed", "school", "enterprise");
    desk.looksAtPublications("2026-02-05T02:00:00Z");
    assertThat(asked()).containsExactly(G2, "plan.align:above:g3");
  }

  @Test
  void whoFollowedItBeforeItWasPublishedIsNotAsked() {
    follows("g1", 7);
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    assertThat(asked()).containsExactly(G2);
  }

  @Test
  void whoIsFoundedMeanwhileIsAskedUntilTheLastDay() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.tree.union(1, new Place("g4", "/fed/g4/"), "grassroots", "chair");
    desk.looksAtPublications(LAST_DAY);
    desk.tree.union(1, new Place("g5", "/fed/g5/"), "grassroots", "chair");
    desk.looksAtPublications(TOO_LATE);
    assertThat(asked()).contains("plan.align:above:g4").doesNotContain("plan.align:above:g5");
  }

  @Test
  void theOfficerAboveIsToldOnceWhenThirtyDaysAreOverAndSomebodyDoesNotFollow() {
    published(1, "d1", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.looksAtPublications(LAST_DAY);
    assertThat(desk.open(TOLD)).isEmpty();
    desk.looksAtPublications(TOO_LATE);
    var duty = desk.open(TOLD).orElseThrow();
    assertThat(duty.owes()).isEqualTo("federation-officer");
    assertThat(duty.about()).isEqualTo(new About("plan.unfollowed", "plan", "above", "d1"));
    assertThat(duty.span().due()).isEqualTo("2026-03-13");
    desk.looksAtPublications("2026-03-08T02:00:00Z");
    assertThat(desk.open(TOLD)).contains(duty);
  }

  @Test
  void whereNobodyIsOfficerTheChairIsTold() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.looksAtPublications(TOO_LATE);
    assertThat(desk.open(TOLD).orElseThrow().owes()).isEqualTo("chair");
  }

  @Test
  void nobodyIsToldAboveWhenAllFollowInTime() {
    published(1, "d1", "school");
    desk.looksAtPublications(PUBLISHED);
    follows("g2", 3);
    desk.looksAtPublications(TOO_LATE);
    assertThat(desk.open(TOLD)).isEmpty();
    assertThat(desk.ended(TOLD)).isEmpty();
  }

  @Test
  void theLastWhoFollowsEndsItAbove() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.looksAtPublications(TOO_LATE);
    follows("g1", 7);
    desk.looksAtPublications("2026-03-08T02:00:00Z");
    assertThat(desk.open(TOLD)).isPresent();
    follows("g2", 7);
    desk.looksAtPublications("2026-03-09T02:00:00Z");
    assertThat(desk.ended(TOLD)).contains(How.DONE);
  }

  @Test
  void takenBackItAsksNobodyUntilItIsPublishedAgain() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.looksAtPublications(TOO_LATE);
    published(2, "fed");
    desk.looksAtPublications("2026-03-08T02:00:00Z");
    assertThat(asked()).isEmpty();
    assertThat(desk.ended(G1)).contains(How.WITHDRAWN);
    assertThat(desk.ended(TOLD)).contains(How.WITHDRAWN);
    published(3, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    assertThat(asked()).containsExactly(G1, G2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.summarised", "plan.closed"})
  void itIsOverWithItsSummary(String type) {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    var body = Golden.read(Golden.contract("plan-service", type, 1)).put("planId", "above");
    desk.arrives(Inbound.event("plan:above", type, 2, body));
    desk.looksAtPublications("2026-02-04T02:00:00Z");
    assertThat(asked()).isEmpty();
  }

  @Test
  void itLapsesWithItsYear() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.looksAtPublications(TOO_LATE);
    desk.looksAtPublications("2026-12-31T16:00:00Z");
    assertThat(desk.ended(G1)).contains(How.LAPSED);
    assertThat(desk.ended(TOLD)).contains(How.WITHDRAWN);
    assertThat(asked()).isEmpty();
  }

  @Test
  void aPublisherThatIsNotKnownYetIsWaitedFor() {
    published(1, "late", "school");
    desk.looksAtPublications(PUBLISHED);
    desk.tree.union(1, new Place("late", "/late/"), "city", "chair");
    desk.tree.union(1, new Place("g7", "/late/g7/"), "grassroots", "chair");
    desk.looksAtPublications(PUBLISHED);
    assertThat(asked()).containsExactly("plan.align:above:g7");
  }

  @Test
  void aReplayUndoesNothing() {
    published(1, "fed", "school");
    desk.looksAtPublications(PUBLISHED);
    follows("g1", 7);
    var after = desk.all();
    published(1, "fed", "school");
    follows("g1", 7);
    desk.looksAtPublications("2026-02-03T04:00:00Z");
    assertThat(desk.all()).isEqualTo(after);
  }
}
