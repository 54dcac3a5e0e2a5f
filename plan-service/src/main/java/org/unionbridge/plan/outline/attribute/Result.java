package org.unionbridge.plan.outline.attribute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of a line.
 *
 * @param on the day that its task was done, or else should have been
 */
public record Result(State state, Optional<LocalDate> on) {

  /** How far its task is; a line that nothing is due of has none. */
  public enum State {
    DONE,
    LATE,
    OPEN,
    NO_TASK;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static final Result NONE = new Result(State.NO_TASK, Optional.empty());

  /** Not named as a property is: documents would hold it. */
  public boolean leavesWork() {
    return state == State.LATE || state == State.OPEN;
  }
}
