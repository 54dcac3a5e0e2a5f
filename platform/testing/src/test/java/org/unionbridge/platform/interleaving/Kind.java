package org.unionbridge.platform.interleaving;

/** What kind of step it was: work that gets done, or one of the things that go wrong. */
public enum Kind {
  WORK,
  /** A word that did not arrive: the writer, or the remover, does not know what became of it. */
  UNKNOWN_OUTCOME,
  FAILED_SEND,
  /** The sender takes it for failed, and it arrives later. */
  LATE_SEND,
  /** What the majority had not confirmed disappears, with all that was built upon it. */
  ROLLBACK,
  CRASH,
  /** Nobody asks again. */
  GIVING_UP,
  SWEEP,
  /** Another instance is given the partition; what the first still does, it does as a zombie. */
  TAKEOVER,
  ZOMBIE,
  FAILED_EFFECT,
  PARKING,
  RELEASE,
  FAILED_BATCH;

  /** Whether it is taken when all are healthy; the others may happen, but need not. */
  boolean healthy() {
    return switch (this) {
      case WORK, SWEEP, ZOMBIE, PARKING, RELEASE -> true;
      case UNKNOWN_OUTCOME,
          FAILED_SEND,
          LATE_SEND,
          ROLLBACK,
          CRASH,
          GIVING_UP,
          TAKEOVER,
          FAILED_EFFECT,
          FAILED_BATCH ->
          false;
    };
  }
}
