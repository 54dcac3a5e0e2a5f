package org.unionbridge.plan.plan.stage;

import java.util.Optional;

/**
 * Where a plan comes from and what it is for.
 *
 * @param importId of the document that it was read from; of none where it was begun by hand
 * @param number its number in the document, from 1; 0 where there is none
 * @param year the year that its months belong to
 */
public record Origin(Optional<String> importId, int number, String unionId, int year) {

  /** Of a plan that was read from a document. */
  public static Origin imported(String importId, int number, String unionId, int year) {
    return new Origin(Optional.of(importId), number, unionId, year);
  }

  /** Of a plan that somebody began to write. */
  public static Origin begun(String unionId, int year) {
    return new Origin(Optional.empty(), 0, unionId, year);
  }
}
