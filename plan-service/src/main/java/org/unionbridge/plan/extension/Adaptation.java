package org.unionbridge.plan.extension;

import java.util.List;
import java.util.Optional;

/**
 * What a federation says otherwise of a shipped kind. Its code, fields and measure stay.
 *
 * @param zh another Chinese name
 * @param words by which texts mean it too
 * @param not longer words in which its words do not mean it
 */
public record Adaptation(
    String code, Optional<String> zh, Optional<String> en, List<String> words, List<String> not) {

  public Adaptation {
    words = List.copyOf(words);
    not = List.copyOf(not);
  }
}
