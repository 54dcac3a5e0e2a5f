package org.unionbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.faults.TallyProcess.until;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.store.Ids;

/** A process that dies where it was told to, and what it leaves behind. */
class CrashPointsIT {

  private static EmbeddedStore store;
  private static final String BROKER = SharedBroker.get().bootstrapServers();

  private final String service = "tally-" + Ids.random();
  private final ControlDirectory control;
  private Evidence evidence;

  CrashPointsIT(@TempDir Path directory) {
    control = new ControlDirectory(directory);
  }

  @BeforeEach
  void lookForEvidence() {
    evidence = new Evidence(service, store.uri(), BROKER);
  }

  @AfterEach
  void closeEvidence() {
    evidence.close();
  }

  @BeforeAll
  static void openStore() {
    store = EmbeddedStore.inMemory(FreePorts.next());
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  private TallyProcess start() {
    return TallyProcess.start(service, control, store.uri(), BROKER);
  }

  /** Answers whether whoever asked for the addition heard that it was made. */
  private boolean addsOneAndDies(CrashPoint point) {
    control.arm(point, 1);
    try (var process = start()) {
      process.add("a");
      assertDied(process, point);
      return process.said("added a");
    }
  }

  private void assertDied(TallyProcess process, CrashPoint point) {
    assertThat(process.exit()).isEqualTo(137);
    assertThat(control.crashed()).contains(point);
    assertThat(control.order()).isEmpty();
  }

  private List<String> bothWait() {
    return List.of(service + ".facts", service + ".directory");
  }

  @Test
  void afterTheWriteTheEventsAreInTheDocumentAndNowhereElse() {
    assertThat(addsOneAndDies(CrashPoint.AFTER_WRITE)).isFalse();
    assertThat(evidence.waiting()).isEqualTo(bothWait());
    assertThat(evidence.sent()).isEmpty();
  }

  @Test
  void afterTheSendTheEventIsAtTheBrokerAndStillInTheDocument() {
    addsOneAndDies(CrashPoint.AFTER_SEND);
    assertThat(evidence.sent()).containsExactly("tally:a:1");
    assertThat(evidence.waiting()).isEqualTo(bothWait());
  }

  @Test
  void afterTheAcknowledgementTheEventIsStillInTheDocument() {
    addsOneAndDies(CrashPoint.AFTER_ACK);
    assertThat(evidence.sent()).containsExactly("tally:a:1");
    assertThat(evidence.waiting()).isEqualTo(bothWait());
  }

  @Test
  void afterTheRemovalTheEventIsAtTheBrokerAlone() {
    addsOneAndDies(CrashPoint.AFTER_REMOVAL);
    assertThat(evidence.sent()).containsExactly("tally:a:1");
    assertThat(evidence.waiting()).doesNotContain(service + ".facts");
  }

  @Test
  void afterTheEffectTheGuardHasNotMovedAndTheNextProcessRepeatsIt() {
    addsOneAndDies(CrashPoint.AFTER_EFFECT);
    assertThat(evidence.ids("seen")).containsExactly("a");
    assertThat(evidence.stored("guard")).isEmpty();
    assertThat(evidence.committed()).isZero();
    control.forgetCrash();
    try (var next = start()) {
      until("the guard moves", () -> !evidence.stored("guard").isEmpty());
      assertThat(control.effects()).hasSize(2);
      assertThat(control.effects()).extracting(Applied::event).containsOnly("tally:a:1");
      assertThat(control.effects().getLast().process()).isEqualTo(next.id());
      assertThat(next.isAlive()).isTrue();
    }
  }

  @Test
  void afterTheGuardNoOffsetIsCommitted() {
    addsOneAndDies(CrashPoint.AFTER_GUARD);
    assertThat(evidence.ids("guard")).containsExactly("tallies.g1|tally:a");
    assertThat(control.effects()).extracting(Applied::event).containsExactly("tally:a:1");
    assertThat(evidence.committed()).isZero();
  }

  @Test
  void afterTheParkingNothingElseTellsOfTheEvent() {
    control.fail(List.of(new Failing(TallyService.LISTENER, "tally:a")));
    addsOneAndDies(CrashPoint.AFTER_PARKING);
    assertThat(evidence.stored("parked")).hasSize(1);
    assertThat(evidence.stored("seen")).isEmpty();
    assertThat(evidence.stored("guard")).isEmpty();
    assertThat(evidence.committed()).isZero();
  }

  @Test
  void aRunningProcessIsArmedForTheNthPassing() {
    try (var process = start()) {
      process.add("a");
      until("the first is added", () -> process.said("added a"));
      control.arm(CrashPoint.AFTER_WRITE, 3);
      addUntilItDies(process);
      assertDied(process, CrashPoint.AFTER_WRITE);
    }
    assertThat(evidence.stored("tallies")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void effectsFailAsLongAsTheyAreToldTo() {
    control.fail(List.of(new Failing("tall", "tally:a"), new Failing("others", "")));
    try (var process = start()) {
      process.add("a1");
      process.add("b");
      until("the failing one is parked", () -> evidence.stored("parked").size() == 1);
      until("the other one has its effect", () -> evidence.ids("seen").equals(List.of("b")));
      control.heal();
      for (int i = 2; evidence.ids("seen").size() < 2; i++) {
        process.add("a" + i);
      }
      assertThat(control.effects()).extracting(Applied::listener).containsOnly("tallies.g1");
      assertThat(control.effects().getFirst().key()).isEqualTo("tally:b");
      assertThat(control.effects().getFirst().process()).isEqualTo(process.id());
    }
  }

  private static void addUntilItDies(TallyProcess process) {
    for (int i = 0; process.isAlive(); i++) {
      var id = "b" + i;
      try {
        process.add(id);
      } catch (UncheckedIOException _) {
        return;
      }
      until("added", () -> process.said("added " + id) || !process.isAlive());
    }
  }
}
