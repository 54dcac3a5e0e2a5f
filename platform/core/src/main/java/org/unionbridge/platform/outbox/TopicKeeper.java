package org.unionbridge.platform.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service's topics and asserts at start that they keep what they promise: facts and what is
 * told to the audit for ever, the directory by its newest records.
 */
public final class TopicKeeper {

  private static final String FACTS_SUFFIX = ".facts";
  private static final String DIRECTORY_SUFFIX = ".directory";
  private static final String AUDIT_SUFFIX = ".audit";
  private static final String ERASURES_SUFFIX = ".erasures";
  private static final long LIMIT_SECONDS = 60;
  private static final Map<String, String> FOR_EVER =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, "delete",
          TopicConfig.RETENTION_MS_CONFIG, "-1",
          TopicConfig.RETENTION_BYTES_CONFIG, "-1");
  private static final Map<String, String> DIRECTORY =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, "compact",
          TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(24L * 3600 * 1000),
          TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(30L * 24 * 3600 * 1000));

  /** Who was erased is kept for ever, each once. */
  private static final Map<String, String> ERASURES =
      Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact");

  /**
   * How long a directory keeps all records, so that an older one behind a newer is seen. Not
   * demanded of a topic that is there: it keeps its promise without.
   */
  private static final Map<String, String> TO_BE_SEEN =
      Map.of(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(3600 * 1000));

  private final Map<String, Object> settings;
  private final String service;
  private final int partitions;
  private final short replicas;

  TopicKeeper(Map<String, Object> settings, String service, int partitions, short replicas) {
    this.settings = Map.copyOf(settings);
    this.service = service;
    this.partitions = partitions;
    this.replicas = replicas;
  }

  /**
   * Makes what is missing.
   *
   * @throws IllegalStateException when a topic that exists would lose what it must keep
   */
  public void ensure() {
    ensure(List.of(service + FACTS_SUFFIX, service + DIRECTORY_SUFFIX, service + AUDIT_SUFFIX));
  }

  /** The same for topics of others, whoever starts first. */
  public void ensure(Collection<String> topics) {
    try (var admin = Admin.create(settings)) {
      topics.forEach(topic -> ensure(admin, topic, demandedOf(topic)));
    }
  }

  /** An acknowledged event is in all replicas but one, and no replica that lacks it may lead. */
  private Map<String, String> demandedOf(String topic) {
    var demanded = new HashMap<>(keeping(topic));
    demanded.put(
        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(Math.max(1, replicas - 1)));
    demanded.put(TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");
    return demanded;
  }

  private static Map<String, String> keeping(String topic) {
    if (topic.endsWith(DIRECTORY_SUFFIX)) {
      return DIRECTORY;
    }
    return topic.endsWith(ERASURES_SUFFIX) ? ERASURES : FOR_EVER;
  }

  private void ensure(Admin admin, String topic, Map<String, String> demanded) {
    try {
      admin
          .createTopics(
              List.of(new NewTopic(topic, partitions, replicas).configs(madeWith(topic, demanded))))
          .all()
          .get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot make the topic " + topic, e.getCause());
      }
      requireAsDemanded(admin, topic, demanded);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making the topic " + topic, e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("no broker made the topic " + topic + " in time", e);
    }
  }

  private static Map<String, String> madeWith(String topic, Map<String, String> demanded) {
    var configs = new HashMap<>(demanded);
    if (topic.endsWith(DIRECTORY_SUFFIX)) {
      configs.putAll(TO_BE_SEEN);
    }
    return configs;
  }

  private static void requireAsDemanded(Admin admin, String topic, Map<String, String> demanded) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      var found = described(admin, resource);
      demanded.forEach((name, value) -> {
        var entry = found == null ? null : found.get(name);
        if (entry == null || !value.equals(entry.value())) {
          throw new IllegalStateException(
              topic + " must have " + name + "=" + value + ": set it before the start");
        }
      });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while looking at the topic " + topic, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot tell how the topic " + topic + " is set", e);
    }
  }

  /** A broker may not know yet what another instance made a moment ago. */
  private static @Nullable Config described(Admin admin, ConfigResource resource)
      throws InterruptedException, ExecutionException, TimeoutException {
    var end = Instant.now().plusSeconds(LIMIT_SECONDS);
    while (true) {
      try {
        return admin
            .describeConfigs(List.of(resource))
            .all()
            .get(LIMIT_SECONDS, TimeUnit.SECONDS)
            .get(resource);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
            || Instant.now().isAfter(end)) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }
}
