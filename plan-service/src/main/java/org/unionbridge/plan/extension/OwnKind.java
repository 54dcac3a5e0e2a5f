package org.unionbridge.plan.extension;

import java.util.List;
import java.util.Optional;

/**
 * A kind of work that a federation has of its own. It is put together from what the catalogue has:
 * areas, fields, measures.
 *
 * @param code {@code own-} and what the federation calls it; no shipped kind begins so
 * @param words by which texts mean it
 * @param not longer words in which those do not mean it
 * @param fields codes of the fields of its records
 * @param measure code of the measure that its records count towards
 * @param every how often it usually comes, as the catalogue says it
 */
public record OwnKind(
    String code,
    String area,
    String zh,
    String en,
    List<String> words,
    List<String> not,
    List<String> fields,
    Optional<String> measure,
    String every,
    List<String> does,
    List<String> told) {

  public static final String PREFIX = "own-";

  public OwnKind {
    words = List.copyOf(words);
    not = List.copyOf(not);
    fields = List.copyOf(fields);
    does = List.copyOf(does);
    told = List.copyOf(told);
  }
}
