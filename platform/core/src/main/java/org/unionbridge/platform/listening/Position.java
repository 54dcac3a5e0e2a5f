package org.unionbridge.platform.listening;

/**
 * How far a listener has come with one aggregate.
 *
 * @param sequence of the last event whose effect is done; 0 before the first
 * @param hash fingerprint of that event's body
 */
record Position(long sequence, String hash) {

  static final Position START = new Position(0, "");

  /** What is to be done with an event at this position. */
  enum Verdict {
    APPLY,
    DUPLICATE,
    CONTRADICTION,
    GAP
  }

  Verdict judge(InboundEvent event) {
    if (event.sequence() == sequence + 1) {
      return Verdict.APPLY;
    }
    if (event.sequence() > sequence) {
      return Verdict.GAP;
    }
    boolean differs = event.sequence() == sequence && !event.hash().equals(hash);
    return differs ? Verdict.CONTRADICTION : Verdict.DUPLICATE;
  }

  Position after(InboundEvent event) {
    return new Position(event.sequence(), event.hash());
  }
}
