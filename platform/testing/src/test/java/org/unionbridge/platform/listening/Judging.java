package org.unionbridge.platform.listening;

import java.util.Optional;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Inbound;

/** Lets tests of other packages ask the real {@link Position}. */
public final class Judging {

  /** What {@link Position} says, for those who cannot see it. */
  public enum Verdict {
    APPLY,
    DUPLICATE,
    CONTRADICTION,
    GAP
  }

  private Judging() {}

  /** What becomes of this event for a listener that has come as far as that one; 0 is the start. */
  public static Verdict of(long at, long sequence) {
    var position = at == 0 ? Position.START : Position.START.after(event(at));
    return switch (position.judge(event(sequence))) {
      case APPLY -> Verdict.APPLY;
      case DUPLICATE -> Verdict.DUPLICATE;
      case CONTRADICTION -> Verdict.CONTRADICTION;
      case GAP -> Verdict.GAP;
    };
  }

  private static InboundEvent event(long sequence) {
    return Inbound.event("thing:1", "thing.changed", sequence, Optional.empty(), Contexts.NOW);
  }
}
