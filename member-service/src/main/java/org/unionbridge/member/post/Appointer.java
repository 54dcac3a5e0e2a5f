package org.unionbridge.member.post;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who appoints, as the table sees them at the union in question.
 *
 * @param memberId empty for the first account and for the system itself
 * @param fromAbove whether they act in a post at a union above
 */
public record Appointer(
    Set<Post> gives, Set<Post> takes, Optional<String> memberId, boolean fromAbove) {

  /** What follows from a fact, such as a member's leaving, asks nobody. */
  public static final Appointer SYSTEM =
      new Appointer(Set.of(Post.values()), Set.of(Post.values()), Optional.empty(), true);

  public Appointer {
    gives = Set.copyOf(gives);
    takes = Set.copyOf(takes);
  }

  public boolean isThe(String member) {
    return memberId.filter(member::equals).isPresent();
  }
}
