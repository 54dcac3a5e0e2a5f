package org.unionbridge.gateway.sight;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure of a service that administrators see, as it is made of what applications tell
 * Prometheus. The limits are those of the alerts.
 */
enum Figure {
  /** Requests in a second. */
  REQUESTS("http_server_requests_seconds_count", How.RATE, OptionalDouble.empty()),
  /** Requests in a second that failed by our own fault. */
  FAILURES("http_server_requests_seconds_count", How.RATE, OptionalDouble.of(0)) {
    @Override
    boolean takes(Sample sample) {
      return sample.label("outcome").equals("SERVER_ERROR");
    }
  },
  /** Events that wait in documents to be sent. */
  OUTBOX("outbox_pending", How.SUM, OptionalDouble.empty()),
  /** Seconds that the oldest of them has waited. */
  OUTBOX_AGE("outbox_oldest_age_seconds", How.MOST, OptionalDouble.of(60)),
  /** Events that cannot be sent. */
  STUCK("outbox_stuck", How.SUM, OptionalDouble.of(0)),
  /** Records that listeners are behind. */
  LAG("consumer_lag_records", How.MOST, OptionalDouble.empty()),
  /** Seconds that listeners are behind. */
  LAG_SECONDS("consumer_lag_seconds", How.MOST, OptionalDouble.of(120)),
  /** Events that were set aside. */
  PARKED("parked_events", How.SUM, OptionalDouble.of(0)),
  /** Steps of ladders whose time has come and that are not taken yet. */
  LADDER("ladder_backlog", How.MOST, OptionalDouble.empty()),
  /** Seconds of business time that the latest reminder of late was late. */
  LATENESS("reminder_lateness_seconds_max", How.MOST, OptionalDouble.of(60)),
  /** Bytes of heap in use. */
  HEAP("jvm_memory_used_bytes", How.SUM, OptionalDouble.empty()) {
    @Override
    boolean takes(Sample sample) {
      return sample.label("area").equals("heap");
    }
  };

  /** How samples become one number. */
  enum How {
    SUM,
    MOST,
    /** The sum is a counter; the figure is what it grows by in a second. */
    RATE
  }

  /** All metrics that are read. */
  static final Set<String> METRICS =
      Stream.of(values()).map(figure -> figure.metric).collect(Collectors.toUnmodifiableSet());

  private final String metric;
  private final How how;
  private final OptionalDouble limit;

  Figure(String metric, How how, OptionalDouble limit) {
    this.metric = metric;
    this.how = how;
    this.limit = limit;
  }

  boolean takes(Sample sample) {
    return true;
  }

  /** As it stands in answers and in what is kept. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Above it somebody should look; empty where no number is wrong by itself. */
  OptionalDouble limit() {
    return limit;
  }

  How how() {
    return how;
  }

  /** Of the samples of one service; empty where it tells none. */
  OptionalDouble of(List<Sample> samples) {
    var numbers =
        samples.stream()
            .filter(sample -> sample.name().equals(metric) && takes(sample))
            .mapToDouble(Sample::value)
            .filter(Double::isFinite);
    return switch (how) {
      case SUM, RATE -> {
        var all = numbers.boxed().toList();
        yield all.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(all.stream().mapToDouble(Double::doubleValue).sum());
      }
      case MOST -> numbers.max();
    };
  }
}
