package org.unionbridge.platform.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * How this process takes part in consumer groups. With a name of its own it is known again after a
 * crash and goes on at once; without, the group waits until its former self is given up.
 */
public final class GroupMembership {

  private static final int GIVEN_UP_AFTER_MS = 10_000;
  private static final int HEARTBEAT_MS = 3_000;

  private final KafkaProperties kafka;
  private final String instance;

  GroupMembership(KafkaProperties kafka, String instance) {
    this.kafka = kafka;
    this.instance = instance;
  }

  /** Settings for a consumer of any group. */
  public Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, GIVEN_UP_AFTER_MS);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    if (!instance.isBlank()) {
      settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
    }
    return settings;
  }
}
