package org.unionbridge.platform.audit.chain;

/**
 * An entry as it is kept.
 *
 * @param hash as it was written
 * @param seal keyed hash of that hash: only who holds the master key can have made it
 */
record SealedEntry(ChainEntry entry, String hash, String seal) {

  /** Stands for a document that is no entry of ours. */
  boolean isWhole() {
    return !hash.isEmpty();
  }
}
