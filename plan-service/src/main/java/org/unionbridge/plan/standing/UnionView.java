package org.unionbridge.plan.standing;

import java.time.ZoneId;
import java.util.Optional;

/** A union as this service needs it. */
record UnionView(
    String level, Optional<String> parentId, String path, ZoneId zone, boolean active) {}
