package org.unionbridge.gateway.secondfactor;

import java.util.Collection;
import java.util.Set;

/** The posts in which nobody acts who was not proven by a second factor. */
public final class DemandingPosts {

  private final Set<String> posts;

  public DemandingPosts(Collection<String> posts) {
    this.posts = Set.copyOf(posts);
  }

  public boolean demands(String post) {
    return posts.contains(post);
  }
}
