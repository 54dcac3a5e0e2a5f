package org.unionbridge.platform.audit.chain;

/** What somebody writes who reads and writes the store, and has no key. */
final class KeptForgery {

  private KeptForgery() {}

  /** The hash anybody can make, below a seal that was taken from elsewhere. */
  static SealedEntry of(ChainRig rig, ChainEntry entry) {
    var other = rig.seals.seal(entry.numbered(1_000));
    var forged =
        new ChainEntry(
            entry.topic(),
            entry.partition(),
            entry.number(),
            entry.offset(),
            "forged:1",
            entry.type(),
            entry.at(),
            entry.recorded(),
            entry.account(),
            entry.subjects(),
            entry.unionId(),
            entry.unionPath(),
            entry.reason(),
            entry.trace(),
            entry.body(),
            entry.previous());
    return new SealedEntry(forged, forged.hash(), other.seal());
  }
}
