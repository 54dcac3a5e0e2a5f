package org.unionbridge.plan.plan.stage;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has to say of a plan that is not yet as it should be.
 *
 * @param code the kind of remark, as facts tell it
 * @param text the words, which never leave this service
 * @param by account of who said it
 */
public record Remark(String code, String text, String by, LocalDate on) {

  /** Kinds of remarks (our own, no source names any). */
  public static final List<String> CODES =
      List.of("incomplete", "unclear", "not-aligned", "no-means", "wrong-form", "other");
}
