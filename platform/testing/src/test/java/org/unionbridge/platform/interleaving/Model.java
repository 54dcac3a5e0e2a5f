package org.unionbridge.platform.interleaving;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Processes that share something, as states and the steps between them. */
public interface Model {

  /** Takes down what can happen next. */
  interface Steps {
    /**
     * @param next of its own, not to be changed any more
     * @param says what happens, in words; asked only when somebody reads it
     */
    void add(Kind kind, int[] next, Supplier<String> says);
  }

  Layout layout();

  List<int[]> starts();

  /** What one sees where a schedule begins and ends. */
  String describe(int[] state);

  /** All that can happen next; of what is healthy, the most urgent first. */
  void steps(int[] state, Steps to);

  /** What must never be, and is. */
  Optional<String> broken(int[] state);

  /** What is missing where all that is healthy has run to its end. */
  Optional<String> unfinished(int[] end);
}
