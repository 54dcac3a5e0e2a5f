package org.unionbridge.platform.audit.chain;

/**
 * How far the chain of one partition goes.
 *
 * @param number of the last entry; 0 before the first
 * @param offset of the last record that was looked at; -1 before the first
 * @param hash of the last entry
 * @param start behind which the kept entries begin
 * @param epoch of the owner that may move it
 */
record ChainHead(
    String topic, int partition, long number, long offset, String hash, Start start, long epoch) {

  /**
   * The last entry that was let go, from which on the chain is kept.
   *
   * @param number 0 where all are kept
   */
  record Start(long number, String hash) {
    static final Start BEGINNING = new Start(0, ChainEntry.NOTHING);
  }

  static ChainHead before(String topic, int partition) {
    return new ChainHead(topic, partition, 0, -1, ChainEntry.NOTHING, Start.BEGINNING, 0);
  }

  String chain() {
    return ChainEntry.chain(topic, partition);
  }

  /** The head once this entry, which has this hash, is the last. */
  ChainHead movedTo(ChainEntry last, String itsHash) {
    return new ChainHead(topic, partition, last.number(), last.offset(), itsHash, start, epoch);
  }

  /** The head once all up to this record was looked at. */
  ChainHead readTo(long lastOffset) {
    return new ChainHead(topic, partition, number, lastOffset, hash, start, epoch);
  }

  /** The head once the entries before this were let go. */
  ChainHead startingAfter(Start other) {
    return new ChainHead(topic, partition, number, offset, hash, other, epoch);
  }
}
