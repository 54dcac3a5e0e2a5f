package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unionbridge.embedded.GroupCommit.NotSaved;

@Timeout(20)
final class GroupCommitTest {

  private final AtomicInteger committed = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void endClients() {
    gate.countDown();
    clients.close();
  }

  @Test
  void aChangeReturnsAfterItsCommit() {
    try (var commits = new GroupCommit(committed::incrementAndGet)) {
      assertThat(commits.change(() -> "changed")).isEqualTo("changed");
      assertThat(committed).hasValue(1);
    }
  }

  @Test
  void aReadWithNothingUnsavedCommitsNothing() {
    try (var commits = new GroupCommit(committed::incrementAndGet)) {
      assertThat(commits.read(() -> "seen")).isEqualTo("seen");
      assertThat(committed).hasValue(0);
    }
  }

  @Test
  void oneCommitServesManyWriters() throws Exception {
    try (var commits = new GroupCommit(this::commitBehindGate)) {
      var changed = new CountDownLatch(32);
      var replies =
          IntStream.range(0, 32)
              .mapToObj(_ -> CompletableFuture.runAsync(() -> change(commits, changed), clients))
              .toArray(CompletableFuture<?>[]::new);
      gate.countDown();
      CompletableFuture.allOf(replies).get(10, TimeUnit.SECONDS);
      assertThat(committed.get()).isLessThan(32);
    }
  }

  @Test
  void aReadDoesNotAnswerWithWhatMayYetBeLost() throws Exception {
    try (var commits = new GroupCommit(this::commitBehindGate)) {
      var changed = new CountDownLatch(1);
      var writer = CompletableFuture.runAsync(() -> change(commits, changed), clients);
      assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
      var seen = new CountDownLatch(1);
      var reader = CompletableFuture.runAsync(() -> read(commits, seen), clients);
      assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(reader.isDone()).isFalse();
      gate.countDown();
      writer.get(10, TimeUnit.SECONDS);
      reader.get(10, TimeUnit.SECONDS);
      assertThat(committed.get()).isPositive();
    }
  }

  @Test
  void noCommitHoldsHalfAChange() throws Exception {
    var commit = new CountDownLatch(1);
    try (var commits = new GroupCommit(commit::countDown)) {
      var half = new CountDownLatch(1);
      var whole =
          CompletableFuture.runAsync(() -> commits.change(() -> passHalfWay(half)), clients);
      pass(half);
      var other = new CountDownLatch(1);
      var reply = CompletableFuture.runAsync(() -> change(commits, other), clients);
      pass(other);
      assertThat(commit.await(200, TimeUnit.MILLISECONDS)).isFalse();
      gate.countDown();
      whole.get(10, TimeUnit.SECONDS);
      reply.get(10, TimeUnit.SECONDS);
    }
  }

  private String passHalfWay(CountDownLatch half) {
    half.countDown();
    pass(gate);
    return "whole";
  }

  @Test
  void aFailedCommitFailsTheWriterAndEverythingAfterIt() {
    try (var commits = new GroupCommit(GroupCommitTest::failToWrite)) {
      assertThatThrownBy(() -> commits.change(() -> "changed"))
          .isInstanceOf(NotSaved.class)
          .hasMessageContaining("disk full");
      assertThatThrownBy(() -> commits.change(() -> "next")).isInstanceOf(NotSaved.class);
      assertThatThrownBy(() -> commits.read(() -> "seen")).isInstanceOf(NotSaved.class);
    }
  }

  @Test
  void anInterruptedWriterIsNotToldThatItsChangeIsSaved() throws Exception {
    try (var commits = new GroupCommit(this::commitBehindGate)) {
      var changed = new CountDownLatch(1);
      var reply = new CompletableFuture<String>();
      var writer =
          Thread.ofPlatform()
              .start(() -> reply.completeAsync(() -> change(commits, changed), Runnable::run));
      assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
      writer.interrupt();
      assertThatThrownBy(() -> reply.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(NotSaved.class)
          .hasMessageContaining("Interrupted");
      gate.countDown();
    }
  }

  @Test
  void aClosedOneRefuses() {
    var commits = new GroupCommit(committed::incrementAndGet);
    commits.close();
    assertThatThrownBy(() -> commits.change(() -> "late")).isInstanceOf(NotSaved.class);
  }

  private static String change(GroupCommit commits, CountDownLatch changed) {
    return commits.change(() -> {
      changed.countDown();
      return "changed";
    });
  }

  private static String read(GroupCommit commits, CountDownLatch seen) {
    return commits.read(() -> {
      seen.countDown();
      return "seen";
    });
  }

  private void commitBehindGate() {
    pass(gate);
    committed.incrementAndGet();
  }

  private static void failToWrite() {
    throw new IllegalStateException("disk full");
  }

  private static void pass(CountDownLatch gate) {
    try {
      assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
