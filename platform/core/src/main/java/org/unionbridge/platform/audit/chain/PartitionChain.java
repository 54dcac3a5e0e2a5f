package org.unionbridge.platform.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The chain of one partition in the hands of its owner; waits for the store, with a limit. */
final class PartitionChain {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int AT_ONCE = 500;

  private final MongoChains chains;
  private final Seals seals;
  private ChainHead head;

  private PartitionChain(MongoChains chains, Seals seals, ChainHead head) {
    this.chains = chains;
    this.seals = seals;
    this.head = head;
  }

  static PartitionChain takenOver(MongoChains chains, Seals seals, String topic, int partition) {
    var head = chains.takeOver(topic, partition).blockOptional(LIMIT).orElseThrow();
    return new PartitionChain(chains, seals, head);
  }

  ChainHead head() {
    return head;
  }

  /** The record to go on with. */
  long nextOffset() {
    return head.offset() + 1;
  }

  /** Adds what these records tell, each event once; says how many were added. */
  int take(List<ConsumerRecord<String, byte[]>> records) {
    var ids = records.stream().map(record -> AuditEvents.entry(record, 0, "").eventId()).toList();
    var known = new HashSet<>(known(ids));
    var next = head;
    var added = new ArrayList<SealedEntry>();
    for (var record : records) {
      var entry = AuditEvents.entry(record, next.number() + 1, next.hash());
      if (known.add(entry.eventId())) {
        var sealed = seals.seal(entry);
        added.add(sealed);
        next = next.movedTo(entry, sealed.hash());
      }
    }
    append(next.readTo(records.getLast().offset()), added);
    return added.size();
  }

  private Set<String> known(List<String> ids) {
    return chains.known(head, ids).blockOptional(LIMIT).orElseThrow();
  }

  /** Adds one entry that is no record of the log. */
  void add(ChainEntry entry) {
    var sealed = seals.seal(entry);
    append(head.movedTo(entry, sealed.hash()), List.of(sealed));
  }

  private void append(ChainHead next, List<SealedEntry> added) {
    head = chains.append(head, next, added).blockOptional(LIMIT).orElseThrow();
  }

  /** Lets go of entries that were written before this, a few at a time; says how many. */
  long letGo(Instant before) {
    long from = head.start().number();
    long to = Math.min(head.number(), from + AT_ONCE);
    var start = head.start();
    if (from == to) {
      return 0;
    }
    for (SealedEntry sealed :
        chains
            .at(head.chain(), LongStream.rangeClosed(from + 1, to))
            .collectList()
            .blockOptional(LIMIT)
            .orElseThrow()) {
      var entry = sealed.entry();
      boolean follows = seals.isGenuine(sealed) && entry.previous().equals(start.hash());
      if (!follows || !entry.recorded().isBefore(before)) {
        break;
      }
      start = new ChainHead.Start(entry.number(), sealed.hash());
    }
    if (start.number() > from) {
      head = chains.letGo(head, start).blockOptional(LIMIT).orElseThrow();
    }
    return start.number() - from;
  }
}
