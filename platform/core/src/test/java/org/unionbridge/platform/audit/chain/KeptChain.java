package org.unionbridge.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.unionbridge.platform.audit.chain.ChainCheck.Anchored;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;

/** A chain as it lies in a store, for whoever wants to do something to it. */
final class KeptChain {

  static final Seals SEALS = new Seals(new KeyedHash(MasterKey.generate()));

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

  final Map<Long, SealedEntry> entries = new TreeMap<>();
  private final Map<Long, ChainHead> heads = new HashMap<>();
  ChainHead head = ChainHead.before("member.audit", 0);

  /** A chain of so many entries. */
  static KeptChain of(int length) {
    var chain = new KeptChain();
    for (int i = 1; i <= length; i++) {
      var sealed = SEALS.seal(entry(i, chain.head.hash()));
      chain.entries.put((long) i, sealed);
      chain.head = chain.head.movedTo(sealed.entry(), sealed.hash());
      chain.heads.put((long) i, chain.head);
    }
    return chain;
  }

  static ChainEntry entry(long number, String previous) {
    return new ChainEntry(
        "member.audit",
        0,
        number,
        number + 10,
        "member:m" + number + ":1",
        "member.personal-data-shown",
        AT.plusSeconds(number),
        AT.plusSeconds(number + 1),
        "account-" + number,
        List.of("member:m" + number, "union:u1"),
        "u1",
        "/r/u1/",
        "visit",
        "0af7651916cd43dd8448eb211c80319c",
        "{\"memberId\":\"m" + number + "\"}",
        previous);
  }

  /** The head that was genuine when this entry was the last. */
  ChainHead headAt(long number) {
    return Optional.ofNullable(heads.get(number)).orElseThrow();
  }

  SealedEntry at(long number) {
    return Optional.ofNullable(entries.get(number)).orElseThrow();
  }

  /** What somebody without the key makes of an entry: the hash they can, the seal they cannot. */
  static SealedEntry hashedAnew(ChainEntry entry, SealedEntry before) {
    return new SealedEntry(entry, entry.hash(), before.seal());
  }

  Optional<ChainFault> fault() {
    return fault(Optional.empty());
  }

  Optional<ChainFault> fault(Optional<Anchored> anchored) {
    var fault =
        new ChainCheck(SEALS, head, number -> Optional.ofNullable(entries.get(number)))
            .firstFault(anchored);
    assertThat(surelyWhole(anchored)).as("the quick look").isEqualTo(fault.isEmpty());
    return fault;
  }

  /** In whatever order the entries come; one under another number than its own is none of ours. */
  private boolean surelyWhole(Optional<Anchored> anchored) {
    var walk = new ChainWalk(SEALS, head, anchored);
    var shuffled = new ArrayList<>(entries.entrySet());
    Collections.shuffle(shuffled, new Random(entries.size()));
    for (var kept : shuffled) {
      var sealed = kept.getValue();
      walk.see(
          sealed.entry().number() == kept.getKey()
              ? sealed
              : new SealedEntry(sealed.entry(), "", ""));
    }
    return walk.isWhole();
  }
}
