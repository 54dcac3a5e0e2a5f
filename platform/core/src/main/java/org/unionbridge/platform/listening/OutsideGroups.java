package org.unionbridge.platform.listening;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** For whoever looks something up in a topic, and neither shares it out nor moves a group. */
public final class OutsideGroups {

  private OutsideGroups() {}

  /** These settings of a consumer, without a group and without commits; a map of one's own. */
  public static Map<String, Object> of(Map<String, Object> consumerSettings) {
    var settings = new HashMap<>(consumerSettings);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return settings;
  }
}
