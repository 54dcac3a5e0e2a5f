package org.unionbridge.notification.duty.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Duty.Closed.How;
import org.unionbridge.notification.duty.Step;
import org.unionbridge.notification.duty.Tone;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;

final class QuotaDutiesTest {

  private static final String G1 = "plan.quota:q1:g1";
  private static final String G2 = "plan.quota:q1:g2";
  private static final String DECEMBER = "2025-12-20T02:00:00Z";

  private final Desk desk = new Desk(Tree.grown());

  QuotaDutiesTest() {
    desk.tree.union(1, new Place("g2", "/fed/g2/"), "grassroots", "chair");
  }

  private static InboundEvent set(String at, String... unions) {
    return quota("set", 1, at, ",\"value\":4,\"unions\":" + list(unions));
  }

  private static InboundEvent amended(long sequence, String at, String... unions) {
    return quota("amended", sequence, at, ",\"value\":5,\"unions\":" + list(unions));
  }

  private static InboundEvent withdrawn(long sequence, String at, String... unions) {
    return quota("withdrawn", sequence, at, ",\"unions\":" + list(unions));
  }

  private static String list(String... unions) {
    return Arrays.stream(unions)
        .map(union -> '"' + union + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static InboundEvent quota(String what, long sequence, String at, String rest) {
    var body = "{\"quotaId\":\"q1\",\"unionId\":\"fed\",\"counts\":\"SHOW\",\"year\":2026%s}";
    return Desk.event("quota:q1", "plan.quota." + what, sequence, body.formatted(rest), at);
  }

  private List<String> told() {
    return desk.told.stream()
        .map(step -> step.dutyId() + " " + step.step().key() + " " + step.template())
        .toList();
  }

  @Test
  void eachUnionIsToldAtOnceThatAQuotaCameToIt() {
    desk.arrives(set(DECEMBER, "g1", "g2"));
    assertThat(told())
        .containsExactlyInAnyOrder(
            G1 + " set-1 duty.plan.quota.set", G2 + " set-1 duty.plan.quota.set");
    var step = desk.told.getFirst();
    assertThat(step.owes()).isEqualTo("chair");
    assertThat(step.due()).isEqualTo("2026-12-31");
    assertThat(step.step()).isEqualTo(new Step("set-1", Instant.parse(DECEMBER), Tone.NOTICE));
    assertThat(desk.all())
        .extracting(Stored::place)
        .extracting(Place::unionId)
        .containsExactlyInAnyOrder("g1", "g2");
  }

  @Test
  void theChairIsRemindedOfItOnTheFirstOfEachMonthOfItsYear() {
    desk.arrives(set(DECEMBER, "g1"));
    var duty = desk.open(G1).orElseThrow();
    assertThat(duty.span().from()).isEqualTo("2026-01-01");
    assertThat(duty.steps())
        .extracting(step -> step.key() + " " + step.at())
        .hasSize(11)
        .startsWith("month-2026-02 2026-02-01T01:00:00Z")
        .endsWith("month-2026-12 2026-12-01T01:00:00Z");
    assertThat(duty.steps()).extracting(Step::tone).containsOnly(Tone.REMINDER);
  }

  @Test
  void oneOfARunningYearIsRemindedOfFromTheNextMonthOn() {
    desk.arrives(set("2026-10-15T02:00:00Z", "g1"));
    assertThat(desk.open(G1).orElseThrow().steps())
        .extracting(Step::key)
        .containsExactly("month-2026-11", "month-2026-12");
  }

  @Test
  void eachUnionIsToldOfEachAmendmentAndOfTheWithdrawal() {
    desk.arrives(set(DECEMBER, "g1"));
    desk.arrives(amended(2, "2026-03-02T02:00:00Z", "g1"));
    desk.arrives(amended(3, "2026-03-05T02:00:00Z", "g1"));
    assertThat(desk.open(G1).orElseThrow().steps())
        .first()
        .extracting(Step::key)
        .isEqualTo("month-2026-04");
    desk.arrives(withdrawn(4, "2026-03-09T17:00:00Z", "g1"));
    assertThat(told())
        .containsExactly(
            G1 + " set-1 duty.plan.quota.set",
            G1 + " amended-2 duty.plan.quota.amended",
            G1 + " amended-3 duty.plan.quota.amended",
            G1 + " withdrawn-4 duty.plan.quota.withdrawn");
    assertThat(desk.told.getLast().due()).isEqualTo("2026-03-10");
    assertThat(desk.ended(G1)).contains(How.WITHDRAWN);
  }

  @Test
  void whoIsNotNamedIsToldNothingNorAreThoseOfFactsThatNamedNobodyYet() {
    desk.arrives(set(DECEMBER, "g1"));
    assertThat(desk.open(G2)).isEmpty();
    for (var type : List.of("plan.quota.amended", "plan.quota.withdrawn")) {
      var before = Golden.read(Golden.contract("plan-service", type, 1)).put("quotaId", "q1");
      desk.arrives(Inbound.event("quota:q1", type, 2, before));
    }
    assertThat(desk.open(G1)).isPresent();
    assertThat(told()).hasSize(1);
  }

  @Test
  void whatPlanPromisesIsUnderstood() {
    desk.tree.union(1, new Place("u1029", "/fed/u1029/"), "grassroots", "chair");
    desk.tree.union(1, new Place("u1030", "/fed/u1030/"), "grassroots", "chair");
    desk.arrives(promised("set", 1, 1));
    assertThat(desk.open("plan.quota:q1:u1029").orElseThrow().span().due()).isEqualTo("2027-12-31");
    desk.arrives(promised("amended", 2, 2));
    desk.arrives(promised("withdrawn", 2, 3));
    assertThat(desk.ended("plan.quota:q1:u1030")).contains(How.WITHDRAWN);
    assertThat(desk.told).hasSize(6);
  }

  private static InboundEvent promised(String what, int version, long sequence) {
    var type = "plan.quota." + what;
    var body = Golden.read(Golden.contract("plan-service", type, version));
    return Inbound.event("quota:q1", type, sequence, Optional.of(body), Instant.parse(DECEMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T15:59:59Z, true",
    "2026-12-31T16:00:00Z, false",
    "2027-06-01T00:00:00Z, false"
  })
  void itEndsWithItsYear(String now, boolean stands) {
    desk.arrives(set(DECEMBER, "g1"));
    desk.looksAtLapses(now);
    assertThat(desk.open(G1).isPresent()).isEqualTo(stands);
    assertThat(desk.ended(G1)).isEqualTo(stands ? Optional.empty() : Optional.of(How.LAPSED));
  }

  @Test
  void whatDoesNotLapseStaysLate() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
    desk.looksAtLapses("2027-01-01T00:00:00Z");
    assertThat(desk.open("plan.task:t-1")).isPresent();
  }

  @Test
  void aReplayUndoesNothing() {
    var history =
        List.of(
            set(DECEMBER, "g1"),
            amended(2, "2026-03-02T02:00:00Z", "g1"),
            withdrawn(3, "2026-03-09T02:00:00Z", "g1"));
    history.forEach(desk::arrives);
    var after = desk.all();
    history.forEach(desk::arrives);
    assertThat(desk.all()).isEqualTo(after);
  }
}
