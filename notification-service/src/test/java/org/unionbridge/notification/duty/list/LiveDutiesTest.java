package org.unionbridge.notification.duty.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Duties.Asker;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class LiveDutiesTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Actor CHAIR = Actors.in("chair", "/fed/g1/b1/");

  private final Desk desk = new Desk(Tree.grown());
  private final DeskApi api = new DeskApi(desk, Instant.parse("2026-07-05T04:00:00Z"));

  private Flux<ServerSentEvent<DutySummary>> listening(String path, Optional<String> seen) {
    return api.live.of(new Asker(Scope.within(path), "chair", "b1"), seen);
  }

  private static Flux<ServerSentEvent<DutySummary>> news(
      Flux<ServerSentEvent<DutySummary>> stream) {
    return stream.filter(event -> event.event() != null);
  }

  @Test
  void theDayIsToldAtOnceAndAgainWhenTheListChanges() {
    var told =
        news(listening("/fed/g1/b1/", Optional.empty()))
            .publishOn(Schedulers.boundedElastic())
            .doOnNext(event -> {
              if (total(event) == 0) {
                desk.arrives(Desk.taskScheduled("t-1", "2026-07-01", "2026-07-31"));
              } else if (total(event) == 1) {
                desk.arrives(Desk.taskCompleted("t-1", "2026-07-05T03:00:00Z"));
              }
            })
            .take(3)
            .collectList()
            .block(LIMIT);
    assertThat(told).extracting(LiveDutiesTest::total).containsExactly(0, 1, 0);
    assertThat(told)
        .extracting(ServerSentEvent::id)
        .as("the list reads as before")
        .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1)));
  }

  private static int total(ServerSentEvent<DutySummary> event) {
    var summary = Objects.requireNonNull(event.data());
    return summary.today() + summary.week() + summary.later();
  }

  @Test
  void whoKnowsThePositionHearsBeatsOnly() {
    var told = news(listening("/fed/g1/b1/", Optional.empty())).blockFirst(LIMIT);
    var position = Optional.ofNullable(Objects.requireNonNull(told).id());
    assertThat(position).isPresent();
    assertThat(listening("/fed/g1/b1/", position).take(4).collectList().block(LIMIT))
        .allSatisfy(event -> assertThat(event.data()).isNull())
        .first()
        .satisfies(event -> assertThat(event.retry()).isEqualTo(Duration.ofSeconds(5)));
  }

  @Test
  void whatOthersOweIsNotHeard() {
    desk.arrives(Desk.taskScheduled("t-1", "2026-07-01", "2026-07-31"));
    var told = news(listening("/elsewhere/b1/", Optional.empty())).blockFirst(LIMIT);
    assertThat(total(Objects.requireNonNull(told))).isZero();
  }

  @Test
  void itEndsWhenTheServiceGoesDown() {
    var listening = listening("/fed/g1/b1/", Optional.empty());
    assertThat(listening.doOnNext(_ -> api.live.close()).collectList().block(LIMIT)).hasSize(1);
  }

  @Test
  void oneAccountListensAtSoManyPlacesAtOnce() {
    var open = List.of(listens(), listens());
    api.as(CHAIR)
        .get()
        .uri("/api/notification/duties/live")
        .exchange()
        .expectStatus()
        .isEqualTo(429)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:too-many-requests");
    open.forEach(Disposable::dispose);
  }

  private Disposable listens() {
    var stream =
        api.as(CHAIR)
            .get()
            .uri("/api/notification/duties/live")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith("text/event-stream")
            .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
            .getResponseBody();
    var first = new CompletableFuture<ServerSentEvent<String>>();
    var listens = stream.subscribe(first::complete);
    assertThat(first.orTimeout(5, TimeUnit.SECONDS).join().retry()).isNotNull();
    return listens;
  }
}
