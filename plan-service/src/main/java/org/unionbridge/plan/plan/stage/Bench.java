package org.unionbridge.plan.plan.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.outline.Splice;

/**
 * A draft that people write on.
 *
 * @param touched who changed it last
 * @param steps of theirs that can be taken back, the latest last
 */
public record Bench(Touch touched, List<Splice> steps) {

  /** The longest of the real plans has as many lines: so many are looked at in one review. */
  static final int MOST_STEPS = 200;

  /**
   * Lines that are kept to take steps back: as many again as a plan may have, since all of it is
   * written with each change. A step that touches the first line and the last takes all between.
   */
  static final int MOST_LINES = 2_000;

  public Bench {
    steps = List.copyOf(steps);
  }

  /**
   * Somebody did something at a time.
   *
   * @param by account
   * @param member who that is, to be shown by name
   */
  public record Touch(String by, Optional<String> member, Instant at) {}

  /** Before version 4 only the last step could be taken back. */
  @JsonCreator
  static Bench read(
      @JsonProperty("touched") Touch touched,
      @JsonProperty("steps") @Nullable List<Splice> steps,
      @JsonProperty("undo") @Nullable Splice undo) {
    if (steps != null) {
      return new Bench(touched, steps);
    }
    return new Bench(touched, undo == null ? List.of() : List.of(undo));
  }

  /** Nothing can be taken back yet. */
  public static Bench fresh(Touch touch) {
    return new Bench(touch, List.of());
  }

  public Optional<Splice> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** After one more step; those of whoever wrote before end here. */
  public Bench then(Touch touch, Splice step) {
    var all = new ArrayList<Splice>();
    if (touched.by().equals(touch.by())) {
      all.addAll(steps);
    }
    all.add(step);
    int lines = 0;
    int from = all.size();
    while (from > 0 && all.size() - from < MOST_STEPS) {
      lines += all.get(from - 1).before().size();
      if (lines > MOST_LINES && from < all.size()) {
        break;
      }
      from--;
    }
    return new Bench(touch, all.subList(from, all.size()));
  }

  /** After the last step was taken back. */
  public Bench back(Touch touch) {
    return new Bench(touch, steps.subList(0, steps.size() - 1));
  }
}
