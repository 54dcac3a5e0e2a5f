package org.unionbridge.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics of the cluster's manifests, beside those that the services made here. */
final class ClusterTopics {

  private static final String IN_SYNC = "min.insync.replicas";

  private ClusterTopics() {}

  /** Asserts that they are the same and keep the same, but for the number of brokers. */
  static void areThoseThatTheServicesDemand(String broker)
      throws IOException, ExecutionException, InterruptedException {
    var said = said();
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      assertThat(admin.listTopics().names().get()).isEqualTo(said.keySet());
      var topics =
          said.keySet().stream()
              .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
              .toList();
      admin
          .describeConfigs(topics)
          .all()
          .get()
          .forEach((topic, config) ->
              assertThat(withThreeBrokers(config))
                  .as(topic.name())
                  .isEqualTo(said.get(topic.name())));
    }
  }

  private static Map<String, String> withThreeBrokers(Config config) {
    var made =
        config.entries().stream()
            .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
            .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    assertThat(made).containsEntry(IN_SYNC, "1");
    made.put(IN_SYNC, "2");
    return made;
  }

  private static Map<String, Map<String, String>> said() throws IOException {
    var topics = new LinkedHashMap<String, Map<String, String>>();
    var file = Golden.root().resolve("deploy/kubernetes/base/topics.yaml");
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    for (var document : yaml.loadAll(Files.readString(file))) {
      var spec = map(map(document).get("spec"));
      assertThat(spec).containsEntry("replicas", 3);
      var config = new LinkedHashMap<String, String>();
      map(spec.get("config")).forEach((name, value) -> config.put(name, String.valueOf(value)));
      topics.put(String.valueOf(map(map(document).get("metadata")).get("name")), config);
    }
    return topics;
  }

  private static Map<String, Object> map(@Nullable Object value) {
    var map = new LinkedHashMap<String, Object>();
    if (value instanceof Map<?, ?> entries) {
      entries.forEach((name, entry) -> map.put(String.valueOf(name), entry));
    }
    return map;
  }
}
