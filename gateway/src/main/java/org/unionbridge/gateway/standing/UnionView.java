package org.unionbridge.gateway.standing;

import java.util.List;

/**
 * A union as the gateway needs it.
 *
 * @param holders everybody who holds a post, to be searched by
 */
record UnionView(
    boolean root, String path, boolean active, List<HeldPost> posts, List<String> holders) {

  UnionView {
    posts = List.copyOf(posts);
    holders = List.copyOf(holders);
  }

  static UnionView of(boolean root, String path, boolean active, List<HeldPost> posts) {
    return new UnionView(
        root, path, active, posts, posts.stream().map(HeldPost::memberId).distinct().toList());
  }

  /** A member in a post. */
  record HeldPost(String post, String memberId) {}
}
