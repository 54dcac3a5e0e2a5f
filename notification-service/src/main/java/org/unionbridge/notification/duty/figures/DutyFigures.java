package org.unionbridge.notification.duty.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.figures.CountedFigures;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How many duties are open, by kind and age, and how long the oldest step waits that nobody took;
 * every instance tells the figure of all.
 */
final class DutyFigures {

  private final Duties duties;
  private final BusinessClock clock;
  private final List<String> kinds;
  private final CountedFigures open;
  private volatile Duration oldest = Duration.ZERO;

  DutyFigures(Duties duties, DutyRules rules, BusinessClock clock, MeterRegistry registry) {
    this.duties = duties;
    this.clock = clock;
    this.kinds = rules.all().stream().map(DutyRule::kind).toList();
    this.open =
        new CountedFigures(
            registry,
            "duties.open",
            "Duties that show and are neither done nor withdrawn, by kind and by how long they"
                + " show: since today, within the week, within the month, or longer.",
            kinds.stream()
                .flatMap(kind -> Arrays.stream(Age.values()).map(age -> tags(kind, age)))
                .toList());
    Gauge.builder("reminders.unsent.oldest.age", () -> oldest.toSeconds())
        .description("How long the oldest step of a ladder has been due that nobody took yet.")
        .baseUnit("seconds")
        .register(registry);
  }

  /** Since when a duty shows, by the days of where most unions are. */
  enum Age {
    TODAY(0, 0),
    WEEK(1, 6),
    MONTH(7, 29),
    OLDER(30, 100_000);

    private final int least;
    private final int most;

    Age(int least, int most) {
      this.least = least;
      this.most = most;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static Tags tags(String kind, Age age) {
    return Tags.of("kind", kind, "age", age.word());
  }

  Mono<Void> count() {
    var now = clock.now();
    var today = LocalDate.ofInstant(now, Standing.USUAL_ZONE);
    return Flux.fromIterable(kinds)
        .concatMap(kind -> Flux.fromArray(Age.values()).concatMap(age -> count(kind, age, today)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .doOnNext(open::show)
        .then(duties.oldestRipe(now))
        .map(since -> Duration.between(since, now))
        .defaultIfEmpty(Duration.ZERO)
        .doOnNext(age -> oldest = age)
        .then();
  }

  private Mono<Map.Entry<Tags, Long>> count(String kind, Age age, LocalDate today) {
    return duties
        .countShown(kind, today.minusDays(age.most), today.minusDays(age.least))
        .map(number -> Map.entry(tags(kind, age), number));
  }
}
