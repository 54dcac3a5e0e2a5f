package org.unionbridge.platform.audit.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.audit.chain.ChainCheck.Anchored;

/**
 * Tells quickly whether a chain is surely whole, from entries that come in any order, though mostly
 * in theirs. What is wrong where it is not, {@link ChainCheck} finds out.
 */
final class ChainWalk {

  private static final int AHEAD = 20_000;

  private final Seals seals;
  private final ChainHead head;
  private final Optional<Anchored> anchored;
  private final Map<Long, Link> ahead = new HashMap<>();
  private long number;
  private String hash;
  private boolean doubtful;

  /** What an entry says of its place: whom it follows, and who it is. */
  private record Link(String previous, String hash) {}

  ChainWalk(Seals seals, ChainHead head, Optional<Anchored> anchored) {
    this.seals = seals;
    this.head = head;
    this.anchored = anchored;
    this.number = head.start().number();
    this.hash = head.start().hash();
  }

  void see(SealedEntry sealed) {
    var entry = sealed.entry();
    boolean inside = entry.number() > number && entry.number() <= head.number();
    if (!inside || !seals.isGenuine(sealed) || ahead.size() > AHEAD) {
      doubtful = true;
      return;
    }
    ahead.put(entry.number(), new Link(entry.previous(), sealed.hash()));
    for (var next = ahead.remove(number + 1); next != null; next = ahead.remove(number + 1)) {
      step(next);
    }
  }

  private void step(Link next) {
    doubtful |= !next.previous().equals(hash);
    number++;
    hash = next.hash();
    doubtful |= anchored.filter(it -> it.number() == number && !it.hash().equals(hash)).isPresent();
  }

  /** Whether every entry was seen, and nothing else. */
  boolean isWhole() {
    return !doubtful
        && number == head.number()
        && hash.equals(head.hash())
        && anchored.filter(it -> it.number() > number).isEmpty();
  }
}
