package org.unionbridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.RewrapReport;

class KeysCommandTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant CHANGED = NOW.plus(KeyCare.AHEAD);
  private static final Instant SETTLED = CHANGED.plus(KeyCare.SETTLED).plusSeconds(60);

  private final Path data;
  private final Path keys;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  KeysCommandTest(@TempDir Path data) {
    this.data = data;
    this.keys = data.resolve("keys");
    var unused = MasterKey.openOrCreate(keys, false);
  }

  private int run(Instant now, String command) {
    return run(now, Map.of(), command, "--data", data.toString());
  }

  private int run(Instant now, Map<String, String> environment, String... arguments) {
    said.reset();
    var both = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new KeysCommand(both, both, environment).run(List.of(arguments), now);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private int count() {
    return MasterKey.openOrCreate(keys, true).ids().size();
  }

  private void report(String service, long old, Instant began) {
    var wrapping = MasterKey.openOrCreate(keys, true).at(SETTLED).wrappingId();
    new RewrapReport(wrapping, old, began).writeTo(keys, service);
  }

  @Test
  void aRotationAddsAKeyAndSaysWhatToBackUp() {
    assertThat(run(NOW, "rotate")).isZero();
    assertThat(said()).contains(CHANGED.toString(), "备份", "Back up");
    assertThat(count()).isEqualTo(2);
    assertThat(run(NOW, "status")).isZero();
    assertThat(said()).contains("2 keys", CHANGED.toString());
    assertThat(run(NOW, "rotate")).isEqualTo(2);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void anOldKeyStaysWhileItCannotBeKnownThatNobodyNeedsIt() {
    run(NOW, "rotate");
    assertThat(run(CHANGED.plusSeconds(1), "retire")).isEqualTo(2);
    assertThat(run(SETTLED, "retire")).isEqualTo(2);
    assertThat(said()).contains("no report since the change");
    report("member", 0, SETTLED);
    report("welfare", 3, SETTLED);
    report("gateway", 0, CHANGED);
    assertThat(run(SETTLED, "retire")).isEqualTo(2);
    assertThat(said()).contains("welfare: 3 data keys", "gateway: no report");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void anOldKeyThatNobodyNeedsIsRemoved() {
    run(NOW, "rotate");
    KeyCare.KEEPERS.forEach(service -> report(service, 0, SETTLED));
    assertThat(run(SETTLED, "status")).isZero();
    assertThat(said()).contains("keys retire may remove them");
    assertThat(run(SETTLED, "retire")).isZero();
    assertThat(count()).isEqualTo(1);
    assertThat(run(SETTLED, "retire")).isZero();
    assertThat(said()).contains("no old key");
  }

  @Test
  void aReportOfBeforeTheSecondRotationSaysNothingAboutIt() {
    run(NOW, "rotate");
    KeyCare.KEEPERS.forEach(service -> report(service, 0, SETTLED));
    assertThat(run(SETTLED, "rotate")).isZero();
    assertThat(count()).isEqualTo(3);
    assertThat(run(SETTLED.plusSeconds(3600), "retire")).isEqualTo(2);
    assertThat(count()).isEqualTo(3);
  }

  @Test
  void withAKeyFromTheEnvironmentItSaysWhatToDoInstead() {
    assertThat(run(NOW, Map.of("UNIONBRIDGE_KEYS_MASTER", "{}"), "rotate")).isEqualTo(2);
    assertThat(said()).contains("UNIONBRIDGE_KEYS_MASTER", "next.from");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThat(run(NOW, "dance")).isEqualTo(2);
    assertThat(run(NOW, Map.of(), "rotate", "--data")).isEqualTo(2);
    assertThat(run(NOW, Map.of(), "status", "--data", data + "/none")).isEqualTo(2);
    assertThat(said()).contains("master.json");
  }
}
