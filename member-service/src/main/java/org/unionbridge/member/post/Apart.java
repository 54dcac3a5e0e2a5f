package org.unionbridge.member.post;

import java.util.Set;

/**
 * The posts that whoever holds a certain one cannot hold as well at the same union.
 *
 * @param unlessDecided these they can where the union above has decided so
 */
public record Apart(Set<Post> never, Set<Post> unlessDecided) {

  public Apart {
    never = Set.copyOf(never);
    unlessDecided = Set.copyOf(unlessDecided);
  }
}
