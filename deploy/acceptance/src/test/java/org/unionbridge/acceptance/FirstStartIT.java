package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first start is cut short again and again; later, what it kept is damaged. */
class FirstStartIT {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  /** What the first start makes, one after the other. */
  private static final List<String> MADE =
      List.of(
          "lock",
          "keys/master.json",
          "store/documents.mv",
          "kafka/meta.properties",
          "kafka/__cluster_metadata-0",
          "kafka/__consumer_offsets-0");

  @Test
  void aFirstStartMayBeKilledAtAnyMomentAndDamageIsToldOfInWords() throws IOException {
    try (var system = RunningSystem.at("2026-03-02T09:00:00")) {
      for (String made : MADE) {
        system.launch();
        eventually(LIMIT, made, () -> Files.exists(system.data().resolve(made)));
        system.kill();
      }
      system.launch();
      eventually(LIMIT, "the link", () -> system.said().contains("secret="));
      system.kill();
      var seen = system.firstSecret();

      system.start();
      assertThat(system.firstSecret()).as("the link that somebody may have copied").isEqualTo(seen);
      var roll = Roll.begunIn(system);
      roll.register().expect(201);
      roll.theNewestIsKnownEverywhere();
      system.kill();

      var data = system.data();
      isToldOf(system, data.resolve("keys/master.json"), 10, "主密钥缺失或损坏", "master key");
      isToldOf(system, data.resolve("store/documents.mv"), 0, "数据不见了", "is gone");
      isToldOf(system, data.resolve("store/documents.mv"), 50_000, "已损坏", "is damaged");
      isToldOf(system, data.resolve("kafka/meta.properties"), 0, "meta.properties 缺失", "damaged");
    }
  }

  private static void isToldOf(
      RunningSystem system, Path file, int left, String chinese, String english)
      throws IOException {
    var whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, left));
    system.launch();
    assertThat(system.endsWith()).as(system.said()).isEqualTo(2);
    assertThat(system.said())
        .contains(chinese, "没有改动任何文件", "备份")
        .contains(english, "Nothing was changed", "backup")
        .doesNotContain("\tat ", "is ready");
    assertThat(Files.readAllBytes(file)).hasSize(left);
    Files.write(file, whole);
  }
}
