package org.unionbridge.notification.duty.list;

import java.time.Duration;
import java.time.Instant;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.ApiClient;

/** The routes about duties of a desk, at a fixed time. */
final class DeskApi {

  static final Duration BEAT = Duration.ofMillis(50);
  static final int SEATS = 2;

  private final Desk desk;
  private final Instant now;
  final LiveDuties live;
  private final DutyApi api;

  DeskApi(Desk desk, Instant now) {
    this.desk = desk;
    this.now = now;
    this.live =
        new LiveDuties(
            days(),
            desk.duties,
            BusinessClock.fixed(now),
            new LiveDuties.Settings(BEAT, Duration.ofSeconds(20), Duration.ofSeconds(5)));
    this.api =
        new DutyApi(
            desk.duties,
            desk.tree.standing,
            live,
            new Seats(10, SEATS),
            Desk.rules(),
            Texts.of("notification"));
  }

  private DutyDays days() {
    return new DutyDays(desk.duties, desk.tree.standing);
  }

  WebTestClient as(Actor actor) {
    return ApiClient.of("notification", now, api).as(actor);
  }
}
