package org.unionbridge.platform.interleaving.listening;

/** Ways to build the consuming side wrongly, each of which the explorer must find out. */
enum ListeningFault {
  NONE,
  /** The position moves, then the effect is tried. */
  GUARD_BEFORE_EFFECT,
  /**
   * What an effect leaves does not say of which sequence it is, so that any later one overwrites.
   */
  EFFECT_WITHOUT_ITS_SEQUENCE,
  /** An effect that finds itself done does not wait until the majority has that. */
  TAKE_ANOTHERS_WORD,
  /** What cannot be digested is kept by the process alone. */
  PARK_IN_MEMORY_ONLY,
  COMMIT_OFFSET_BEFORE_PARKING,
  COMMIT_OFFSET_BEFORE_EFFECT,
  GUARD_MOVES_DOWNWARDS,
  /** A gap is no reason to wait. */
  APPLY_OVER_A_GAP,
  /** What failed is parked, and the position moves on as if it had not. */
  PASS_OVER_WHAT_FAILED,
  /** A repetition is applied, too; nobody asks the guard. */
  NO_GUARD,
  /** What is parked is taken away, then tried. */
  REMOVE_BEFORE_RELEASE,
  /** What is parked is never taken up again. */
  NO_RELEASE
}
