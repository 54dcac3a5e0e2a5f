package org.unionbridge.platform.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shares the slots of work between the instances of a service by the partitions of its facts topic
 * that Kafka assigns to each. It reads nothing: all partitions are paused.
 *
 * <p>An instance that was paused may believe for a moment that a slot is still its own; what is
 * done under a slot must therefore bear being done twice.
 */
public final class AssignedShare implements WorkShare, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AssignedShare.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private final Thread thread;
  private volatile Set<Integer> slots = Set.of();
  private volatile boolean closing;

  public AssignedShare(Consumer<String, byte[]> consumer, String topic) {
    this.consumer = consumer;
    this.topic = topic;
    this.thread = Thread.ofPlatform().name("work-share").daemon().unstarted(this::follow);
  }

  public void start() {
    thread.start();
  }

  @Override
  public Set<Integer> slots() {
    return slots;
  }

  private void follow() {
    try (consumer) {
      consumer.subscribe(List.of(topic), new Changes());
      while (!closing) {
        poll();
      }
    } catch (WakeupException e) {
      LOG.debug("no longer sharing work");
    }
  }

  private void poll() {
    try {
      var unexpected = consumer.poll(POLL);
      if (!unexpected.isEmpty()) {
        consumer.pause(consumer.assignment());
      }
      own(consumer.assignment());
    } catch (WakeupException e) {
      throw e;
    } catch (RuntimeException e) {
      slots = Set.of();
      LOG.warn("cannot tell which work is ours: {}", e.toString());
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private void own(Collection<TopicPartition> partitions) {
    int count = consumer.partitionsFor(topic).size();
    var mine = partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    slots =
        IntStream.range(0, SLOTS)
            .filter(slot -> mine.contains(slot % count))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void close() {
    closing = true;
    consumer.wakeup();
    try {
      if (!thread.join(CLOSING)) {
        LOG.warn("the share of work was not given back in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Changes implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> added) {
      consumer.pause(consumer.assignment());
      own(consumer.assignment());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> removed) {
      slots = Set.of();
    }
  }
}
