package org.unionbridge.platform.listening;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.Ids;

/**
 * Puts a mark on every partition of the service's directory a few times a day. A broker never
 * compacts the segment that it writes to, and closes it only when something is written: on a quiet
 * partition what was overtaken, the key of somebody erased among it, would stay for ever.
 */
final class DirectoryTurnover {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryTurnover.class);
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofHours(6);

  private final Producer<String, byte[]> producer;
  private final Publisher publisher;
  private final String service;
  private final Clock clock;

  DirectoryTurnover(
      Producer<String, byte[]> producer, Publisher publisher, String service, Clock clock) {
    this.producer = producer;
    this.publisher = publisher;
    this.service = service;
    this.clock = clock;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::markAll, FIRST.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void markAll() {
    try {
      for (String key : keys(producer.partitionsFor(topic()).size())) {
        if (!(publisher.send(mark(key)) instanceof Sending.Acknowledged)) {
          LOG.warn("{} was not marked; the next round is in {}", key, PAUSE);
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("the directory was not marked; the next round is in {}: {}", PAUSE, e.toString());
    }
  }

  private String topic() {
    return service + ".directory";
  }

  /** One key for each partition: the first that falls there. */
  static List<String> keys(int partitions) {
    var keys = new ArrayList<String>();
    for (int number = 0, partition = 0; partition < partitions; number++) {
      var key = "mark:" + number;
      if (partitionOf(key, partitions) == partition) {
        keys.add(key);
        partition++;
      }
    }
    return keys;
  }

  /** As the broker's client chooses it. */
  static int partitionOf(String key, int partitions) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
  }

  private Envelope mark(String key) {
    var now = clock.instant();
    var trace = Ids.fingerprint(Ids.random());
    return new Envelope(
        0,
        topic(),
        key,
        service + ".directory-mark",
        1,
        LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay(),
        now,
        now,
        "/",
        new Envelope.Origin(
            Actor.SYSTEM,
            trace,
            Optional.empty(),
            "00-" + trace + "-" + trace.substring(16) + "-00"),
        Optional.of("{}"));
  }
}
