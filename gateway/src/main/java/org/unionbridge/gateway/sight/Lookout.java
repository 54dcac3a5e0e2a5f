package org.unionbridge.gateway.sight;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.gateway.sight.Figure.How;
import org.unionbridge.gateway.sight.Seen.JobSeen;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at every service, at what it tells Prometheus, and makes the figures of it. */
final class Lookout {

  private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
  private static final String JOB_AGE = "job_last_done_age_seconds";
  private static final String JOB_EVERY = "job_every_seconds";
  private static final String JOB_FAILED = "job_failed_total";
  private static final Set<String> READ =
      Stream.concat(Figure.METRICS.stream(), Stream.of(JOB_AGE, JOB_EVERY, JOB_FAILED))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> targets;
  private final Function<String, Mono<String>> scrape;
  private final InstantSource clock;
  private final Map<String, Counted> counted = new ConcurrentHashMap<>();
  private volatile List<Seen> last = List.of();

  private record Counted(Instant at, Map<Figure, Double> counts) {}

  /**
   * @param targets addresses of what the services tell, by service
   * @param scrape gets the text that stands at an address
   */
  Lookout(Map<String, String> targets, Function<String, Mono<String>> scrape, InstantSource clock) {
    this.targets = Map.copyOf(targets);
    this.scrape = scrape;
    this.clock = clock;
  }

  /** What the last look saw; empty before the first. */
  List<Seen> last() {
    return last;
  }

  /** All that are looked at, in order. */
  List<String> services() {
    return targets.keySet().stream().sorted().toList();
  }

  /** Looks at all of them at once. */
  Mono<List<Seen>> look() {
    return Flux.fromIterable(targets.entrySet())
        .flatMap(target -> read(target.getKey(), target.getValue()))
        .collectMap(Read::service, Read::samples)
        .map(this::seen)
        .doOnNext(seen -> last = seen);
  }

  private record Read(String service, List<Sample> samples) {}

  /** Without samples where it did not answer. */
  private Mono<Read> read(String service, String address) {
    return scrape
        .apply(address)
        .map(text -> new Read(service, Sample.read(text, READ)))
        .onErrorResume(e -> {
          LOG.warn("{} does not tell its figures: {}", service, e.toString());
          return Mono.just(new Read(service, List.of()));
        });
  }

  private List<Seen> seen(Map<String, List<Sample>> told) {
    return services().stream().map(service -> seen(service, told)).toList();
  }

  private Seen seen(String service, Map<String, List<Sample>> told) {
    var now = clock.instant();
    var own = told.getOrDefault(service, List.of());
    var samples = Stream.concat(own.stream(), aboutGroupsOf(service, told)).toList();
    var figures = new EnumMap<Figure, Double>(Figure.class);
    var counts = new EnumMap<Figure, Double>(Figure.class);
    for (var figure : Figure.values()) {
      figure
          .of(samples.stream().filter(sample -> isAbout(service, sample)).toList())
          .ifPresent(number -> (figure.how() == How.RATE ? counts : figures).put(figure, number));
    }
    if (own.isEmpty()) {
      counted.remove(service);
      return new Seen(service, false, now, figures, List.of());
    }
    var seen = new Seen(service, true, now, figures, jobs(own));
    var before = counted.put(service, new Counted(now, counts));
    return before == null
        ? seen
        : seen.since(before.counts(), counts, seconds(Duration.between(before.at(), now)));
  }

  /** The gateway tells of everybody's groups; each counts where its listener runs. */
  private static Stream<Sample> aboutGroupsOf(String service, Map<String, List<Sample>> told) {
    return told.entrySet().stream()
        .filter(other -> !other.getKey().equals(service))
        .flatMap(other -> other.getValue().stream())
        .filter(sample -> sample.label("group").startsWith(service + "."));
  }

  private static boolean isAbout(String service, Sample sample) {
    var group = sample.label("group");
    return group.isEmpty() || group.startsWith(service + ".");
  }

  private static List<JobSeen> jobs(List<Sample> samples) {
    return samples.stream()
        .filter(sample -> sample.name().equals(JOB_AGE))
        .map(age -> {
          var job = age.label("work");
          return new JobSeen(
              job, age.value(), of(samples, JOB_EVERY, job), of(samples, JOB_FAILED, job));
        })
        .toList();
  }

  private static double of(List<Sample> samples, String name, String job) {
    return samples.stream()
        .filter(sample -> sample.name().equals(name) && sample.label("work").equals(job))
        .mapToDouble(Sample::value)
        .sum();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
