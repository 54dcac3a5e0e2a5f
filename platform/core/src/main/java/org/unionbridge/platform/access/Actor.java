package org.unionbridge.platform.access;

import java.util.Optional;

/**
 * Who asks, as the gateway's token says: an account, the member behind it, and the one post at one
 * union that the person acts in.
 */
public record Actor(
    String accountId, Optional<String> memberId, String post, Place place, Scope scope) {

  /** The actor of what the system does by itself, in listeners and schedules. */
  public static final String SYSTEM = "system";
}
