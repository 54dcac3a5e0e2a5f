package org.unionbridge.platform.interleaving.publishing;

/**
 * The one document. Its version is the number of its changes, as each brings one event.
 *
 * @param changes its state: what was changed, in order; with it lies which commands were carried
 *     out
 * @param outbox the events that wait
 * @param since whether it says that something waits, so that a sweeper can find it
 */
record Document(int changes, int outbox, boolean since) {

  static final int BITS = 2 * Changes.BITS + 1;

  static Document of(int packed) {
    int mask = (1 << Changes.BITS) - 1;
    return new Document(packed & mask, packed >> Changes.BITS & mask, packed >> BITS - 1 == 1);
  }

  int packed() {
    return changes | outbox << Changes.BITS | (since ? 1 : 0) << BITS - 1;
  }

  int version() {
    return Changes.last(changes);
  }

  /** What one conditional write makes of it. */
  Document changedBy(int command) {
    int next = version() + 1;
    return new Document(
        Changes.with(changes, next, command), Changes.with(outbox, next, command), true);
  }

  /** As MongoOutboxes clears it: only when nothing later waits, and with the waiting time. */
  Document clearedUpTo(int sequence) {
    boolean all = outbox != 0 && Changes.after(outbox, sequence) == 0;
    return all ? new Document(changes, 0, false) : this;
  }

  /** As MongoOutboxes removes a prefix. */
  Document withoutPrefix(int sequence) {
    int later = Changes.after(outbox, sequence);
    return later == outbox ? this : new Document(changes, later, true);
  }

  /** As MongoOutboxes does with a claim that finds nothing waiting. */
  Document forgottenIfEmpty() {
    return outbox == 0 ? new Document(changes, 0, false) : this;
  }

  @Override
  public String toString() {
    return "version "
        + version()
        + ", waiting: "
        + Changes.told(outbox)
        + (outbox == 0 && since ? ", and a sweeper will look for it" : "")
        + (outbox == 0 || since ? "" : ", and no sweeper can find it");
  }
}
