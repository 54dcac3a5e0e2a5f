package org.unionbridge.platform.lag;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.unionbridge.platform.lag.OldestWaiting.Place;

/** Asks the broker itself, so that what it says outlives every consumer. */
final class KafkaLag implements LagLook {

  private static final long LIMIT_SECONDS = 10;

  private final Admin admin;
  private final OldestWaiting oldest;
  private final Groups groups;
  private final Clock clock;

  KafkaLag(Admin admin, OldestWaiting oldest, Groups groups, Clock clock) {
    this.admin = admin;
    this.oldest = oldest;
    this.groups = groups;
    this.clock = clock;
  }

  /** Where a group stands with one partition. */
  private record Standing(String group, Place place, long end) {

    private long records() {
      return Math.max(0, end - place.offset());
    }
  }

  @Override
  public List<Behind> look() throws ExecutionException, InterruptedException, TimeoutException {
    var standings = standings();
    var waiting =
        standings.stream()
            .filter(standing -> standing.records() > 0)
            .map(Standing::place)
            .collect(Collectors.toSet());
    var written = oldest.written(waiting);
    var now = clock.instant();
    var rows = new HashMap<String, Behind>();
    for (Standing standing : standings) {
      var row = behind(standing, written, now);
      rows.merge(row.group() + "/" + row.partition(), row, Behind::and);
    }
    return List.copyOf(rows.values());
  }

  private static Behind behind(Standing standing, Map<Place, Instant> written, Instant now) {
    var waiting =
        standing.records() == 0
            ? Optional.of(Duration.ZERO)
            : Optional.ofNullable(written.get(standing.place())).map(at -> since(at, now));
    return new Behind(
        standing.group(), standing.place().partition().partition(), standing.records(), waiting);
  }

  /** Not below nothing: the clocks of two machines differ. */
  private static Duration since(Instant at, Instant now) {
    return at.isAfter(now) ? Duration.ZERO : Duration.between(at, now);
  }

  /** The offsets that are committed first, then the ends: nothing that was read seems to wait. */
  private List<Standing> standings()
      throws ExecutionException, InterruptedException, TimeoutException {
    var committed = committed(current());
    var topics = new HashMap<String, Set<String>>();
    committed.forEach((group, offsets) -> topics.put(group, topicsOf(offsets)));
    silent(topics).forEach(topics::put);
    var ends = ends(topics.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    var standings = new ArrayList<Standing>();
    topics.forEach((group, read) ->
        ends.forEach((partition, end) -> {
          if (read.contains(partition.topic())) {
            var done = committed.getOrDefault(group, Map.of()).get(partition);
            standings.add(
                new Standing(group, new Place(partition, done == null ? 0 : done.offset()), end));
          }
        }));
    return standings;
  }

  private List<String> current() throws ExecutionException, InterruptedException, TimeoutException {
    return groups.of(
        said(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
            .map(group ->
                new Groups.Listed(
                    group.groupId(),
                    group.groupState().filter(GroupState.EMPTY::equals).isPresent()))
            .toList());
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(List<String> names)
      throws ExecutionException, InterruptedException, TimeoutException {
    if (names.isEmpty()) {
      return Map.of();
    }
    return said(
        admin
            .listConsumerGroupOffsets(
                names.stream().collect(toMap(n -> n, _ -> new ListConsumerGroupOffsetsSpec())))
            .all());
  }

  private static Set<String> topicsOf(Map<TopicPartition, OffsetAndMetadata> offsets) {
    return offsets.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
  }

  /** What groups read that have not committed anything yet: it is known by their members. */
  private Map<String, Set<String>> silent(Map<String, Set<String>> topics)
      throws ExecutionException, InterruptedException, TimeoutException {
    var silent =
        topics.entrySet().stream()
            .filter(group -> group.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (silent.isEmpty()) {
      return Map.of();
    }
    return said(admin.describeConsumerGroups(silent).all()).values().stream()
        .collect(
            toMap(
                group -> group.groupId(),
                group ->
                    group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .map(TopicPartition::topic)
                        .collect(Collectors.toSet())));
  }

  private Map<TopicPartition, Long> ends(Set<String> topics)
      throws ExecutionException, InterruptedException, TimeoutException {
    var partitions = new HashSet<TopicPartition>();
    for (var described : admin.describeTopics(topics).topicNameValues().entrySet()) {
      try {
        said(described.getValue())
            .partitions()
            .forEach(p -> partitions.add(new TopicPartition(described.getKey(), p.partition())));
      } catch (ExecutionException e) {
        // a group may have read what was removed since
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
      }
    }
    return said(
            admin
                .listOffsets(partitions.stream().collect(toMap(p -> p, _ -> OffsetSpec.latest())))
                .all())
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private static <T> T said(KafkaFuture<T> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    oldest.close();
    admin.close(Duration.ofSeconds(1));
  }
}
