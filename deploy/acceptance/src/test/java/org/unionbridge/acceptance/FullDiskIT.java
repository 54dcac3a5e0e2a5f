package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The disk with the data fills up while people work. */
class FullDiskIT {

  private static final int ENDED_IN_WORDS = 2;

  @Test
  void aFullDiskEndsTheSystemInWordsAndNothingAcknowledgedIsLost() {
    try (var disk = SmallDisk.ofMegabytes(700);
        var system = RunningSystem.at("2026-03-02T09:00:00")) {
      system.keepingItsData(disk.path().resolve("data")).start();
      var roll = Roll.begunIn(system);
      itWarnsAndThenEndsInGoodOrder(disk, system, roll);
      itDoesNotStartWithoutRoom(system);
      disk.makeRoom();
      aWriteThatFailsEndsItAtOnce(disk, system, roll);
      disk.makeRoom();
      system.start();
      roll.isWhole();
      roll.register().expect(201);
      roll.theNewestIsKnownEverywhere();
    }
  }

  private static void itWarnsAndThenEndsInGoodOrder(
      SmallDisk disk, RunningSystem system, Roll roll) {
    var people = CompletableFuture.runAsync(roll::registerUntilNobodyAnswers);
    disk.fillUpTo(300);
    eventually("a warning", () -> system.said().contains("MB are left on the disk of"));
    assertThat(system.isAlive()).isTrue();
    disk.fillUpTo(50);
    assertThat(system.endsWith()).isEqualTo(ENDED_IN_WORDS);
    people.join();
    saysWhatIsFull(disk, system);
    assertThat(system.said()).contains("100 MB at least");
  }

  private static void itDoesNotStartWithoutRoom(RunningSystem system) {
    system.launch();
    assertThat(system.endsWith()).isEqualTo(ENDED_IN_WORDS);
    assertThat(system.said()).contains("磁盘空间不足", "too little room to start");
    assertThat(system.said().strip().lines()).hasSize(2);
  }

  /** With the watch switched off, nothing but the failing write itself can tell. */
  private static void aWriteThatFailsEndsItAtOnce(SmallDisk disk, RunningSystem system, Roll roll) {
    system.with("UNIONBRIDGE_DISK_END_MB", "0").start();
    int before = roll.size();
    var people = CompletableFuture.runAsync(roll::registerUntilNobodyAnswers);
    eventually("people work", () -> roll.size() > before + 5);
    disk.fillUpTo(0);
    assertThat(system.endsWith()).isEqualTo(ENDED_IN_WORDS);
    people.join();
    saysWhatIsFull(disk, system);
  }

  private static void saysWhatIsFull(SmallDisk disk, RunningSystem system) {
    assertThat(system.said())
        .contains("磁盘已满", "已确认保存的数据都没有丢失", "The disk is full")
        .contains("Nothing that was acknowledged is lost", "Make room")
        .contains(disk.path().resolve("data").toString())
        .doesNotContain("Exception");
  }
}
