package org.unionbridge.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Topics;

/** Two instances of a service with a directory, one of which sends late: on a real broker. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class DirectoryWatchIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String KEY = "tally:a";

  private final String service = "tally" + Ids.random();
  private final DocumentStore documents;
  private final CountingInstance slow;
  private final CountingInstance quick;

  DirectoryWatchIT(DocumentStore documents) {
    this.documents = documents;
    this.slow = CountingInstance.start(service, documents);
    this.quick = CountingInstance.start(service, documents);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    slow.close();
    quick.close();
  }

  private List<ConsumerRecord<String, byte[]>> directory() {
    return Topics.all(SharedBroker.get().bootstrapServers(), service + ".directory").stream()
        .filter(record -> record.key().equals(KEY))
        .toList();
  }

  private void awaitDirectory(Long... versions) {
    await(Arrays.toString(versions))
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(directory())
                .extracting(record -> Long.valueOf(Topics.header(record, "ce_sequence")))
                .containsExactly(versions));
  }

  private void awaitWatched(CountingInstance instance, long version) {
    await("watched up to " + version)
        .atMost(LIMIT)
        .until(() -> instance.watched(service, KEY) == version);
  }

  private double resent() {
    return Stream.of(slow, quick)
        .mapToDouble(i -> i.bean(MeterRegistry.class).counter("directory.resent").count())
        .sum();
  }

  /** The first instance hangs before it sends the first record; the second sends both. */
  private void theFirstIsAboutToSendWhatIsOld() {
    slow.hold(1);
    slow.add("a");
    quick.add("a");
    awaitDirectory(1L, 2L);
    awaitWatched(quick, 2);
  }

  @Test
  void theRecordThatCameLateIsFollowedByTheCurrentOne() {
    theFirstIsAboutToSendWhatIsOld();
    slow.letGo();
    awaitDirectory(1L, 2L, 1L, 2L);
    assertThat(directory().getLast().value())
        .isEqualTo("{\"total\":2}".getBytes(StandardCharsets.UTF_8));
    assertThat(resent()).isEqualTo(1);
    quick.add("a");
    awaitDirectory(1L, 2L, 1L, 2L, 3L);
    awaitWatched(quick, 3);
    assertThat(resent()).isEqualTo(1);
  }

  @Test
  void alsoWhenTheWatchWasAwayWhileItCame() {
    theFirstIsAboutToSendWhatIsOld();
    quick.close();
    slow.bean(Listeners.class).stop();
    slow.letGo();
    awaitDirectory(1L, 2L, 1L);
    try (var later = CountingInstance.start(service, documents)) {
      awaitDirectory(1L, 2L, 1L, 2L);
      assertThat(later.bean(MeterRegistry.class).counter("directory.resent").count()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsSentAgainWhenNothingWasOvertaken() {
    slow.add("a");
    awaitDirectory(1L);
    slow.awaitSent("a");
    quick.add("a");
    awaitDirectory(1L, 2L);
    quick.awaitSent("a");
    slow.add("a");
    awaitDirectory(1L, 2L, 3L);
    awaitWatched(slow, 3);
    assertThat(resent()).isZero();
  }
}
