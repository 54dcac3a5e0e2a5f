package org.unionbridge.standalone.demo;

import java.util.List;

/**
 * Somebody to sign in as.
 *
 * @param code by which they are asked for
 */
record DemoPerson(String code, String name, String memberId, List<Held> posts) {

  DemoPerson {
    posts = List.copyOf(posts);
  }

  /** A post in words, at a union by its name. */
  record Held(String post, String unionId, String union, String chinese, String english) {}
}
