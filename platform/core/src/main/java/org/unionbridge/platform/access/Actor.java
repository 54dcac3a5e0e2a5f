package org.unionbridge.platform.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as the gateway's token says: an account, the member behind it, and the one post at one
 * union that the person acts in.
 *
 * @param actions the only ones of the post's that a machine may do; empty of people, who may do all
 */
public record Actor(
    String accountId,
    Optional<String> memberId,
    String post,
    Place place,
    Scope scope,
    Optional<Set<String>> actions) {

  /** The actor of what the system does by itself, in listeners and schedules. */
  public static final String SYSTEM = "system";

  /** A machine has no use for more, and a token has room for them. */
  public static final int MOST_ACTIONS = 50;

  public Actor {
    actions = actions.map(Set::copyOf);
    if (actions.filter(listed -> listed.size() > MOST_ACTIONS).isPresent()) {
      throw new IllegalArgumentException("a machine may do a few actions");
    }
  }

  /** A person, who may do whatever the post may. */
  public Actor(String accountId, Optional<String> memberId, String post, Place place, Scope scope) {
    this(accountId, memberId, post, place, scope, Optional.empty());
  }

  /** Whether nothing but the post decides about the action, or it is listed. */
  public boolean isNotKeptFrom(String action) {
    return actions.map(listed -> listed.contains(action)).orElse(true);
  }
}
