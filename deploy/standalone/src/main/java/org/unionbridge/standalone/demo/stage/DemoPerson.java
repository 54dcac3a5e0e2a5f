package org.unionbridge.standalone.demo.stage;

import java.util.List;

/**
 * Somebody to sign in as.
 *
 * @param code by which they are asked for
 */
public record DemoPerson(String code, String name, String memberId, List<Held> posts) {

  public DemoPerson {
    posts = List.copyOf(posts);
  }

  /** A post in words, at a union by its name. */
  public record Held(String post, String unionId, String union, String chinese, String english) {}
}
