package org.unionbridge.platform.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.unionbridge.embedded.SharedBroker;

class TopicKeeperIT {

  private static final int INSTANCES = 6;

  @RepeatedTest(5)
  void instancesThatStartTogetherAllFindTheirTopics() {
    var service = "s" + UUID.randomUUID();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", SharedBroker.get().bootstrapServers());
    try (var threads = Executors.newFixedThreadPool(INSTANCES)) {
      var starts =
          IntStream.range(0, INSTANCES)
              .mapToObj(_ ->
                  CompletableFuture.runAsync(
                      () -> new TopicKeeper(settings, service, 4, (short) 1).ensure(), threads))
              .toArray(CompletableFuture[]::new);
      assertThatCode(() -> CompletableFuture.allOf(starts).join()).doesNotThrowAnyException();
    }
  }
}
