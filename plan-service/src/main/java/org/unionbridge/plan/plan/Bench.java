package org.unionbridge.plan.plan;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.plan.outline.Splice;

/**
 * A draft that people write on.
 *
 * @param touched who changed it last
 * @param undo what can be taken back
 */
public record Bench(Touch touched, Optional<Splice> undo) {

  /** Somebody did something at a time; an account. */
  public record Touch(String by, Instant at) {}

  /** Nothing can be taken back yet. */
  static Bench fresh(Touch touch) {
    return new Bench(touch, Optional.empty());
  }
}
