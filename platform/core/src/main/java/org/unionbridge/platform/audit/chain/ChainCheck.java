package org.unionbridge.platform.audit.chain;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.unionbridge.platform.audit.chain.ChainFault.Kind;

/** Walks along one chain, from where it is kept to its head, and stops at the first fault. */
final class ChainCheck {

  /** What was known of a chain at some time: this entry, with this hash. */
  record Anchored(long number, String hash) {}

  private final Seals seals;
  private final ChainHead head;
  private final LongFunction<Optional<SealedEntry>> entries;

  /**
   * @param entries what is kept under a number; asked in ascending order, at a fault also a little
   *     ahead
   */
  ChainCheck(Seals seals, ChainHead head, LongFunction<Optional<SealedEntry>> entries) {
    this.seals = seals;
    this.head = head;
    this.entries = entries;
  }

  /** The first place that is not as it was written; empty when all is. */
  Optional<ChainFault> firstFault(Optional<Anchored> anchored) {
    var previous = head.start().hash();
    for (long number = head.start().number() + 1; number <= head.number(); number++) {
      var found = entries.apply(number);
      if (found.isEmpty()) {
        return Optional.of(missing(number));
      }
      if (!stands(found.get(), number)) {
        return Optional.of(new ChainFault(diagnosed(found.get(), number), number));
      }
      if (!found.get().entry().previous().equals(previous)) {
        return Optional.of(new ChainFault(Kind.INSERTED, number));
      }
      previous = found.get().hash();
      if (contradicts(anchored, number, previous)) {
        return Optional.of(new ChainFault(Kind.CHANGED, number));
      }
    }
    return previous.equals(head.hash())
        ? behindTheHead(anchored)
        : Optional.of(new ChainFault(Kind.HEAD_CHANGED, head.number()));
  }

  private static boolean contradicts(Optional<Anchored> anchored, long number, String hash) {
    return anchored.isPresent()
        && anchored.get().number() == number
        && !anchored.get().hash().equals(hash);
  }

  /** An older head that was brought back is genuine; what was anchored later tells of it. */
  private Optional<ChainFault> behindTheHead(Optional<Anchored> anchored) {
    return anchored
        .filter(known -> known.number() > head.number())
        .map(_ -> new ChainFault(Kind.CUT, head.number() + 1));
  }

  private ChainFault missing(long number) {
    boolean somethingFollows =
        LongStream.rangeClosed(number + 1, head.number())
            .anyMatch(later -> entries.apply(later).isPresent());
    return new ChainFault(somethingFollows ? Kind.REMOVED : Kind.CUT, number);
  }

  private boolean stands(SealedEntry sealed, long number) {
    return sealed.isWhole()
        && sealed.entry().chain().equals(head.chain())
        && sealed.entry().number() == number
        && seals.isGenuine(sealed);
  }

  /** Where entries were numbered anew around a place, the neighbours tell what happened there. */
  private Kind diagnosed(SealedEntry found, long number) {
    if (isReally(found, number + 1)) {
      return Kind.REMOVED;
    }
    boolean movedOn = entries.apply(number + 1).filter(next -> isReally(next, number)).isPresent();
    return movedOn ? Kind.INSERTED : Kind.CHANGED;
  }

  private boolean isReally(SealedEntry sealed, long number) {
    return sealed.isWhole()
        && seals.isGenuine(
            new SealedEntry(sealed.entry().numbered(number), sealed.hash(), sealed.seal()));
  }
}
