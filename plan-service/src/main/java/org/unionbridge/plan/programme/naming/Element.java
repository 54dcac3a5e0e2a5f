package org.unionbridge.plan.programme.naming;

import java.util.Optional;

/**
 * A part of a programme.
 *
 * @param count how many of it the programme undertakes; most undertake none
 */
public record Element(String name, Optional<Count> count) {

  /**
   * A counted target: 五场.
   *
   * @param value that a union undertakes in a year
   * @param unit in words
   * @param counts code of the measure that counts towards it; where there is none, what is done
   *     does
   */
  public record Count(long value, String unit, Optional<String> counts) {}
}
