package org.unionbridge.platform.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The facts of this service that belong to one request or one thing: who set it in motion, what was
 * recorded when, and when the broker was given it. Ids and types, no bodies.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
final class StoryApi {

  private static final long MOST_DAYS = 366;
  private static final long USUAL_DAYS = 30;

  private final FactSearch search;
  private final Clock clock;

  /** A search reads much: one at a time. */
  private final Semaphore turn = new Semaphore(1);

  StoryApi(FactSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  /**
   * A fact.
   *
   * @param key of the thing, such as {@code visit:ID}
   * @param at business time
   * @param recorded real time of its writing
   * @param sent real time at which the broker was first given it
   * @param sendings how often; more than one where its sender had died or nobody had answered
   * @param account who set it in motion; missing where the system did
   */
  record FactView(
      String id,
      String key,
      String type,
      long sequence,
      Instant at,
      Instant recorded,
      Instant sent,
      int sendings,
      String trace,
      @Nullable String account) {

    static FactView of(FactSearch.Found found) {
      var event = found.event();
      return new FactView(
          event.id(),
          event.key(),
          event.type(),
          event.sequence(),
          event.at(),
          event.recorded(),
          found.sent(),
          found.sendings(),
          event.traceparent().substring(3, 35),
          event.actor().equals(Actor.SYSTEM) ? null : event.actor());
    }
  }

  /**
   * The facts of a story.
   *
   * @param whole false where there may be more than was looked through in time
   */
  record FactsView(List<FactView> facts, boolean whole) {}

  @GetMapping("/facts")
  @Action("operations.story.see")
  @Asks({"about", "days"})
  Mono<FactsView> facts(Call call) {
    var typed = call.query().text("about");
    var sought = typed.flatMap(Sought::read).orElseThrow(() -> fault("about", "no-number"));
    var since = clock.instant().minus(Duration.ofDays(days(call)));
    return Mono.fromCallable(() -> inTurn(sought, call, since))
        .subscribeOn(Schedulers.boundedElastic())
        .map(found ->
            new FactsView(found.facts().stream().map(FactView::of).toList(), found.whole()));
  }

  private FactSearch.Findings inTurn(Sought sought, Call call, Instant since) {
    if (!turn.tryAcquire()) {
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "story-under-way")
          .retryAfter(Duration.ofSeconds(2))
          .asException();
    }
    try {
      return search.find(sought, call.scope(), since);
    } finally {
      turn.release();
    }
  }

  private static long days(Call call) {
    var typed = call.query().text("days").orElse(Long.toString(USUAL_DAYS));
    if (!typed.matches("\\d{1,3}") || Long.parseLong(typed) > MOST_DAYS) {
      throw fault("days", "out-of-range", 1, MOST_DAYS);
    }
    return Long.parseLong(typed);
  }

  private static RuntimeException fault(String field, String code, Object... arguments) {
    return Problem.badFields(List.of(FieldFault.of(field, code, arguments))).asException();
  }
}
