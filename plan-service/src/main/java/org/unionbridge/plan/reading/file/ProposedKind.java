package org.unionbridge.plan.reading.file;

import java.util.List;

/**
 * A kind of work that an element may mean; kept nowhere, told anew with each answer.
 *
 * @param words that led to it
 */
public record ProposedKind(String code, String name, List<String> words) {
  public ProposedKind {
    words = List.copyOf(words);
  }
}
