package org.unionbridge.platform.audit.chain;

/**
 * The first place of a chain that is not as it was written.
 *
 * @param number of the entry
 */
public record ChainFault(Kind kind, long number) {

  /** What became of the chain there. */
  public enum Kind {
    /** The entry is not as it was written. */
    CHANGED,
    /** The entry is gone, and later ones are there. */
    REMOVED,
    /** An entry stands there that was not written by this system. */
    INSERTED,
    /** The entry and all behind it are gone. */
    CUT,
    /** The head does not say what was written, or belongs to another state of the chain. */
    HEAD_CHANGED,
    /** There are entries, or were, and no head. */
    HEAD_REMOVED
  }
}
