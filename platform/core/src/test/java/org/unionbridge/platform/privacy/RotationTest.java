package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
  private static final Field PHONE = new Field("members", "m1", "phone");
  private static final String PLAIN = "13812341234";

  private final Path keys;
  private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
  private final InstantSource clock = time::get;

  RotationTest(@TempDir Path keys) {
    this.keys = keys;
    var unused = MasterKey.openOrCreate(keys, false);
  }

  private CurrentKey process() {
    return CurrentKey.in(keys, clock);
  }

  private void rotate() {
    var unused = MasterKey.change(keys, key -> key.rotated(LATER));
  }

  @Test
  void aNewKeyWrapsOnlyWhenItsTimeHasCome() {
    var current = process();
    var before = current.wrappingId();
    rotate();
    current.readAgain();
    assertThat(current.hasOthers()).isTrue();
    assertThat(current.wrappingId()).isEqualTo(before);
    time.set(LATER);
    assertThat(current.wrappingId()).isNotEqualTo(before);
    assertThat(process().wrappingId()).isEqualTo(current.wrappingId());
  }

  @Test
  void aProcessThatHasNotReadOfTheNewKeyReadsItWhenItMeetsIt() {
    var slow = new FieldVault(process(), 8);
    rotate();
    time.set(LATER);
    var quick = new FieldVault(process(), 8);
    var key = quick.newDataKey();
    var sealed = quick.seal(key, PHONE, PLAIN);
    assertThat(slow.isCurrent(key)).isFalse();
    assertThat(slow.open(key, PHONE, sealed)).isEqualTo(PLAIN);
    assertThat(slow.isCurrent(key)).isTrue();
  }

  @Test
  void whatWasSealedBeforeOpensAndHashesStay() {
    var vault = new FieldVault(process(), 8);
    var key = vault.newDataKey();
    var sealed = vault.seal(key, PHONE, PLAIN);
    var hash = new KeyedHash(process()).hash("member.phone", PLAIN);
    rotate();
    time.set(LATER);
    var after = new FieldVault(process(), 8);
    assertThat(after.isCurrent(key)).isFalse();
    assertThat(after.isCurrent(after.rewrap(key))).isTrue();
    assertThat(after.open(after.rewrap(key), PHONE, sealed)).isEqualTo(PLAIN);
    assertThat(new KeyedHash(process()).hash("member.phone", PLAIN)).isEqualTo(hash);
  }

  @Test
  void anOldKeyThatWasRemovedOpensNothing() {
    var vault = new FieldVault(process(), 8);
    var key = vault.newDataKey();
    rotate();
    time.set(LATER);
    var rewrapped = new FieldVault(process(), 8).rewrap(key);
    var unused = MasterKey.change(keys, found -> found.at(LATER).withoutOld());
    var after = new FieldVault(process(), 8);
    assertThat(after.rewrap(rewrapped)).isNotEqualTo(rewrapped);
    assertThatThrownBy(() -> after.rewrap(key)).isInstanceOf(UnusableKey.class);
  }

  @Test
  void aSecondRotationWaitsForTheFirst() {
    rotate();
    assertThatThrownBy(this::rotate).isInstanceOf(IllegalStateException.class);
    var twice = MasterKey.change(keys, key -> key.at(LATER).rotated(LATER.plusSeconds(60)));
    assertThat(twice.ids()).hasSize(3);
  }

  @Test
  void aFileThatCannotBeReadLeavesTheKeyAsItWas() throws java.io.IOException {
    var current = process();
    var before = current.wrappingId();
    java.nio.file.Files.writeString(keys.resolve("master.json"), "{");
    current.readAgain();
    assertThat(current.wrappingId()).isEqualTo(before);
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    var report = new RewrapReport(-5, 12, NOW);
    report.writeTo(keys, "member");
    assertThat(RewrapReport.read(keys, "member")).contains(report);
    assertThat(RewrapReport.read(keys, "welfare")).isEmpty();
  }
}
