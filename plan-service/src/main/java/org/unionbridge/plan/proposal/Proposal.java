package org.unionbridge.plan.proposal;

import java.util.List;
import org.unionbridge.plan.catalogue.Kind;

/**
 * A kind of work that a text may mean.
 *
 * @param words of the text, or of a heading above it, that led to the kind
 */
public record Proposal(Kind kind, List<String> words) {
  public Proposal {
    words = List.copyOf(words);
  }
}
