package org.unionbridge.embedded;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets many writers share one commit, and answers nobody before what he saw is on disk. */
final class GroupCommit implements AutoCloseable {

  private final Runnable commit;
  private final Consumer<Throwable> whenBroken;
  private final Thread committer;
  // Shared by running changes and exclusive to the commit: a commit holds whole changes only, so a
  // kill cannot leave a document without its entry in a unique index.
  private final ReadWriteLock wholeChanges = new ReentrantReadWriteLock();
  private long begun;
  private long wanted;
  private long durable;
  private boolean closing;
  private @Nullable Throwable failure;

  GroupCommit(Runnable commit) {
    this(commit, _ -> {});
  }

  /**
   * @param whenBroken is told once why nothing can be saved any more
   */
  GroupCommit(Runnable commit, Consumer<Throwable> whenBroken) {
    this.commit = commit;
    this.whenBroken = whenBroken;
    // A thread of its own: an interrupt of a writer must not close the data file in mid-commit.
    this.committer = Thread.ofPlatform().daemon().name("document-store-commit").start(this::run);
  }

  /** Runs the change, and returns when it is on disk. */
  <T> T change(Supplier<T> change) {
    requireIntact();
    wholeChanges.readLock().lock();
    long ticket;
    T reply;
    try {
      ticket = begin();
      reply = change.get();
    } finally {
      wholeChanges.readLock().unlock();
    }
    await(ticket);
    return reply;
  }

  /** Runs the query, and returns when all that it can have seen is on disk. */
  <T> T read(Supplier<T> query) {
    requireIntact();
    T reply = query.get();
    await(lastBegun());
    return reply;
  }

  synchronized void requireIntact() {
    if (failure != null) {
      throw new NotSaved(
          "The document store is stopped, restart it once the cause is mended: " + failure,
          failure);
    }
  }

  private synchronized long begin() {
    return ++begun;
  }

  private synchronized long lastBegun() {
    return begun;
  }

  private synchronized void await(long ticket) {
    wanted = Math.max(wanted, ticket);
    notifyAll();
    while (durable < ticket) {
      if (failure != null) {
        throw new NotSaved("The document store could not save: " + failure, failure);
      }
      try {
        wait();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new NotSaved("Interrupted before it was known to be saved", interrupted);
      }
    }
  }

  private void run() {
    try {
      while (awaitWork()) {
        settle(commitAllBegun());
      }
      fail(new IllegalStateException("it was closed"));
    } catch (Throwable anything) {
      // Nothing is dropped: every waiting and later caller is told, and no commit follows.
      fail(anything);
      whenBroken.accept(anything);
    }
  }

  private synchronized boolean awaitWork() throws InterruptedException {
    while (wanted <= durable && !closing) {
      wait();
    }
    return wanted > durable;
  }

  private long commitAllBegun() {
    wholeChanges.writeLock().lock();
    try {
      long upTo = lastBegun();
      commit.run();
      return upTo;
    } finally {
      wholeChanges.writeLock().unlock();
    }
  }

  private synchronized void settle(long upTo) {
    durable = upTo;
    notifyAll();
  }

  private synchronized void fail(Throwable cause) {
    failure = cause;
    notifyAll();
  }

  /** Commits what is waiting and ends. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    try {
      committer.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells that a reply must not be given, since what it reports may be lost. */
  static final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSaved(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
