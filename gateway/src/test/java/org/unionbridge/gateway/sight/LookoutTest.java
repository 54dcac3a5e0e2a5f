package org.unionbridge.gateway.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.sight.Seen.JobSeen;
import reactor.core.publisher.Mono;

class LookoutTest {

  private final Map<String, String> told = new HashMap<>();
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private final Lookout lookout =
      new Lookout(
          Map.of("plan", "plan", "gateway", "gateway"),
          address ->
              told.containsKey(address)
                  ? Mono.just(told.get(address))
                  : Mono.error(() -> new IllegalStateException("connection refused")),
          () -> now);

  private Seen looked(String service) {
    return lookout.look().blockOptional(Duration.ofSeconds(5)).orElseThrow().stream()
        .filter(seen -> seen.service().equals(service))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void figuresAreMadeOfWhatAServiceTells() {
    told.put(
        "plan",
        """
        # HELP outbox_pending events that wait
        # TYPE outbox_pending gauge
        outbox_pending 3.0
        outbox_oldest_age_seconds 61.5
        parked_events{listener="plan.members.g1"} 2.0
        parked_events{listener="plan.quotas.g1"} 1.0
        jvm_memory_used_bytes{area="heap",id="Eden \\"Space\\""} 10.0
        jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 99.0
        not_asked_for{a="b"} 1.0
        """);
    var plan = looked("plan");
    assertThat(plan.up()).isTrue();
    assertThat(plan.figures())
        .containsEntry(Figure.OUTBOX, 3.0)
        .containsEntry(Figure.OUTBOX_AGE, 61.5)
        .containsEntry(Figure.PARKED, 3.0)
        .containsEntry(Figure.HEAP, 10.0)
        .doesNotContainKey(Figure.REQUESTS);
  }

  @Test
  void aCounterIsWhatItGrewByInASecondAndAProcessThatBeganAnewTellsNothingAtFirst() {
    var count = "http_server_requests_seconds_count{outcome=\"%s\",uri=\"/x\"} %s\n";
    told.put("plan", count.formatted("SUCCESS", "100.0") + count.formatted("SERVER_ERROR", "1.0"));
    assertThat(looked("plan").figures()).isEmpty();
    now = now.plusSeconds(10);
    told.put("plan", count.formatted("SUCCESS", "150.0") + count.formatted("SERVER_ERROR", "6.0"));
    assertThat(looked("plan").figures())
        .containsEntry(Figure.REQUESTS, 5.5)
        .containsEntry(Figure.FAILURES, 0.5);
    now = now.plusSeconds(10);
    told.put("plan", count.formatted("SUCCESS", "4.0"));
    assertThat(looked("plan").figures()).doesNotContainKey(Figure.REQUESTS);
  }

  @Test
  void aServiceThatDoesNotAnswerIsAwayAndItsListenersAreStillSeenBehind() {
    told.put(
        "gateway",
        """
        outbox_pending 0.0
        consumer_lag_seconds{group="plan.members.g1",partition="0"} 130.0
        consumer_lag_seconds{group="gateway.standing.g1",partition="0"} 2.0
        """);
    assertThat(looked("plan").up()).isFalse();
    assertThat(looked("gateway").figures()).containsEntry(Figure.LAG_SECONDS, 2.0);
    assertThat(looked("plan").figures()).containsEntry(Figure.LAG_SECONDS, 130.0);
  }

  @Test
  void recurringWorkIsLateAfterThreeRoundsAndAMinute() {
    told.put(
        "plan",
        """
        job_last_done_age_seconds{work="reading"} 100.0
        job_every_seconds{work="reading"} 10.0
        job_failed_total{work="reading"} 2.0
        """);
    assertThat(looked("plan").jobs())
        .extracting(JobSeen::job, JobSeen::failures, JobSeen::isLate)
        .containsExactly(tuple("reading", 2.0, true));
    assertThat(new JobSeen("reading", 89, 10, 0).isLate()).isFalse();
  }
}
