package org.unionbridge.plan.review;

import java.util.Optional;
import org.unionbridge.plan.reading.file.Word;

/**
 * Something about a line that a review shows.
 *
 * @param node the line of the draft; none where it has none any more
 * @param line of the source, from 1; none of a line that was added
 * @param words of the source that it is about, or the number that is missing
 * @param instead what was read instead of them
 * @param reason why it was repaired or set aside, by the code of the reading
 * @param open whether somebody has to look at it
 */
record Finding(
    What what,
    Optional<String> node,
    Optional<Integer> line,
    String words,
    Optional<String> instead,
    Optional<String> reason,
    boolean open) {

  /** What is found. */
  enum What implements Word {
    /** A number is missing before the line. */
    NUMBER_MISSING,
    /** A month without anything to do. */
    EMPTY_MONTH,
    /** The words give the lead to somebody who is nobody here yet. */
    RESPONSIBLE_UNCLEAR,
    /** A month task of which the words do not say what kind of work it is. */
    KIND_UNKNOWN,
    REPAIRED,
    SET_ASIDE;

    /** Whether it wants somebody's eyes, or is only told. */
    boolean needsEyes() {
      return switch (this) {
        case NUMBER_MISSING, EMPTY_MONTH, RESPONSIBLE_UNCLEAR, KIND_UNKNOWN -> true;
        case REPAIRED, SET_ASIDE -> false;
      };
    }
  }
}
