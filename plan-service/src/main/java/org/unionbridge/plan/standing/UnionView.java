package org.unionbridge.plan.standing;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A union as this service needs it.
 *
 * @param kind such as {@code school}; not known of one that was told of before it was kept
 */
record UnionView(
    String level,
    Optional<String> parentId,
    String path,
    ZoneId zone,
    boolean active,
    Optional<String> kind) {

  static final String LEVEL = "state.level";
  static final String KIND = "state.kind";
}
