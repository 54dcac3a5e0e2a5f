package org.unionbridge.gateway.sight;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import reactor.core.publisher.Mono;

/** How the services are, now and over the last day (G-06), from what they tell Prometheus. */
@RestController
@RequestMapping("/api/gateway/operations")
final class SightApi {

  private final Lookout lookout;
  private final Minutes minutes;
  private final Clock clock;

  SightApi(Lookout lookout, Minutes minutes, Clock clock) {
    this.lookout = lookout;
    this.minutes = minutes;
    this.clock = clock;
  }

  /**
   * A figure.
   *
   * @param limit above it somebody should look; missing where no number is wrong by itself
   */
  record FigureView(String figure, double value, @Nullable Double limit, boolean above) {
    static FigureView of(Map.Entry<Figure, Double> entry) {
      var limit = entry.getKey().limit();
      boolean above = limit.isPresent() && entry.getValue() > limit.getAsDouble();
      return new FigureView(
          entry.getKey().code(),
          entry.getValue(),
          limit.isPresent() ? limit.getAsDouble() : null,
          above);
    }
  }

  /**
   * Recurring work.
   *
   * @param age seconds since it was last done
   * @param every seconds between two rounds, as it is set
   */
  record JobView(String job, double age, double every, double failures, boolean late) {
    static JobView of(Seen.JobSeen job) {
      return new JobView(job.job(), job.age(), job.every(), job.failures(), job.isLate());
    }
  }

  record ServiceView(String service, boolean up, List<FigureView> figures, List<JobView> jobs) {
    static ServiceView of(Seen seen) {
      return new ServiceView(
          seen.service(),
          seen.up(),
          seen.figures().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(FigureView::of)
              .toList(),
          seen.jobs().stream().map(JobView::of).toList());
    }
  }

  /**
   * The last look.
   *
   * @param at missing before the first
   */
  record StateView(@Nullable Instant at, List<ServiceView> services) {}

  /**
   * One figure of a service over the day.
   *
   * @param points one for each step; null where nobody looked
   */
  record TrendView(String service, String figure, List<@Nullable Double> points) {}

  /**
   * The last day.
   *
   * @param from when the first step begins
   * @param stepSeconds length of a step
   */
  record TrendsView(Instant from, long stepSeconds, List<TrendView> trends) {}

  @GetMapping("/state")
  @Action("gateway.state.see")
  @Asks
  Mono<StateView> state(Call call) {
    var last = lookout.last();
    var at = last.stream().map(Seen::at).max(Instant::compareTo).orElse(null);
    return Mono.just(new StateView(at, last.stream().map(ServiceView::of).toList()));
  }

  @GetMapping("/trends")
  @Action("gateway.state.see")
  @Asks
  Mono<TrendsView> trends(Call call) {
    var step = Trend.STEP;
    var ends = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(step);
    var from = ends.minus(step.multipliedBy(Trend.STEPS));
    return minutes
        .since(from)
        .collectList()
        .map(kept -> new TrendsView(from, step.toSeconds(), trends(Trend.steps(from, kept))));
  }

  private List<TrendView> trends(List<List<Minutes.Minute>> steps) {
    return lookout.services().stream()
        .flatMap(service -> trends(service, steps))
        .filter(trend -> trend.points().stream().anyMatch(point -> point != null))
        .toList();
  }

  private static Stream<TrendView> trends(String service, List<List<Minutes.Minute>> steps) {
    var up = Trend.ofUp(Minutes.key(service, "up"), steps);
    return Stream.concat(
        Stream.of(new TrendView(service, "up", up.points())),
        Stream.of(Figure.values())
            .map(figure ->
                new TrendView(
                    service,
                    figure.code(),
                    Trend.of(figure, Minutes.key(service, figure.code()), steps).points())));
  }
}
