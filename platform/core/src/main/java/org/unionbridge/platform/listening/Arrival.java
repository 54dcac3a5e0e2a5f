package org.unionbridge.platform.listening;

import static java.util.Comparator.comparingLong;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that could be read, with what was read. */
record Arrival(ConsumerRecord<String, byte[]> record, InboundEvent event) {

  /** Of those of one key; a late repetition may stand behind it. */
  static Arrival newest(List<Arrival> arrivals) {
    return arrivals.stream()
        .max(comparingLong(arrival -> arrival.event().sequence()))
        .orElseThrow();
  }
}
