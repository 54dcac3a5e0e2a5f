package org.unionbridge.platform.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.unionbridge.platform.privacy.KeyedHash;

/** What only the holder of the master key can write below an entry and a head. */
final class Seals {

  private static final String ENTRY = "audit.entry";
  private static final String HEAD = "audit.head";

  private final KeyedHash hash;

  Seals(KeyedHash hash) {
    this.hash = hash;
  }

  SealedEntry seal(ChainEntry entry) {
    var its = entry.hash();
    return new SealedEntry(entry, its, hash.hash(ENTRY, its));
  }

  /** Whether the entry is as somebody with the key wrote it. */
  boolean isGenuine(SealedEntry sealed) {
    return sealed.isWhole()
        && same(sealed.entry().hash(), sealed.hash())
        && same(hash.hash(ENTRY, sealed.hash()), sealed.seal());
  }

  String seal(ChainHead head) {
    return hash.hash(
        HEAD,
        String.join(
            " ",
            head.chain(),
            Long.toString(head.number()),
            Long.toString(head.offset()),
            head.hash(),
            Long.toString(head.start().number()),
            head.start().hash()));
  }

  boolean isGenuine(ChainHead head, String seal) {
    return same(seal(head), seal);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
