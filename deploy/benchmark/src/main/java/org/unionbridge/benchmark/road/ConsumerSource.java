package org.unionbridge.benchmark.road;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.unionbridge.benchmark.comparison.Side;

/**
 * What is listened to: events of many aggregates, one in ten a repetition that comes up to 2,000
 * records after the first, one in a hundred late by up to 100 records behind its successor.
 */
final class ConsumerSource {

  static final String TOPIC = "source.facts";

  private static final int AGGREGATES = 4_000;
  private static final int REPEATED_PERCENT = 10;
  private static final double LATE = 0.01;
  private static final int REPEATED_WITHIN = 2_000;
  private static final int LATE_BY = 100;

  private final int records;
  private final int aggregates;
  private final int distinct;

  private record Event(int aggregate, long sequence) {}

  ConsumerSource(int records) {
    this.records = records;
    this.distinct = records - records * REPEATED_PERCENT / 100;
    this.aggregates = Math.min(AGGREGATES, Math.max(1, distinct / 10));
  }

  int records() {
    return records;
  }

  int aggregates() {
    return aggregates;
  }

  int distinct() {
    return distinct;
  }

  /** The same records in the same order, every time. */
  void fill(String broker) {
    try (var topic = new Topic(broker, TOPIC);
        var producer =
            new KafkaProducer<>(
                Wire.producer(broker), new StringSerializer(), new ByteArraySerializer())) {
      topic.make();
      for (Event event : events(new Random(7))) {
        var unused =
            producer.send(
                Wire.record(
                    TOPIC,
                    Lanes.idOf(event.aggregate()),
                    event.sequence(),
                    "2026-03-02T01:00:00Z"));
      }
      producer.flush();
      Side.WrongCount.unlessEqual("records to listen to", records, topic.records());
    }
  }

  private List<Event> events(Random dice) {
    var events = new ArrayList<Event>(records);
    var last = new long[aggregates];
    for (int i = 0; i < distinct; i++) {
      // Everybody once, then as it falls: none may be missing.
      int aggregate = i < aggregates ? i : dice.nextInt(aggregates);
      events.add(new Event(aggregate, ++last[aggregate]));
    }
    return repeated(late(events, last, dice), dice);
  }

  private static List<Event> late(List<Event> events, long[] last, Random dice) {
    var placed = new ArrayList<List<Event>>(events.size());
    events.forEach(event -> placed.add(new ArrayList<>(List.of(event))));
    var delayed = new HashMap<Event, Event>();
    for (int i = 0; i < events.size(); i++) {
      var event = events.get(i);
      if (event.sequence() < last[event.aggregate()]
          && !delayed.containsKey(new Event(event.aggregate(), event.sequence()))
          && dice.nextDouble() < LATE) {
        placed.get(i).remove(event);
        delayed.put(new Event(event.aggregate(), event.sequence() + 1), event);
      } else if (delayed.containsKey(event)) {
        int at = Math.min(events.size() - 1, i + dice.nextInt(LATE_BY));
        placed.get(at).add(delayed.get(event));
      }
    }
    var all = new ArrayList<Event>(events.size());
    placed.forEach(all::addAll);
    return all;
  }

  private List<Event> repeated(List<Event> events, Random dice) {
    var behind = new ArrayList<List<Event>>(events.size());
    events.forEach(_ -> behind.add(new ArrayList<>()));
    for (int i = 0; i < records - distinct; i++) {
      int at = dice.nextInt(events.size());
      int later = Math.min(events.size() - 1, at + dice.nextInt(REPEATED_WITHIN));
      behind.get(later).add(events.get(at));
    }
    var all = new ArrayList<Event>(records);
    for (int i = 0; i < events.size(); i++) {
      all.add(events.get(i));
      all.addAll(behind.get(i));
    }
    return all;
  }
}
