package org.unionbridge.gateway.keeping;

import java.util.List;
import java.util.Set;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Actor;

/**
 * Whose accounts somebody may touch. Whoever gets a link could act as the person it was meant for;
 * so nobody gets one for a person with a post above their own, or at a union outside of their
 * scope.
 */
final class Reach {

  private static final Set<String> ADMINISTRATORS =
      Set.of("system-admin", "security-admin", "audit-admin");

  private Reach() {}

  /** Whether the actor may give a link to somebody who holds these posts. */
  static boolean letsIn(Actor actor, List<Holding> held) {
    return isWithin(actor, held) && held.stream().noneMatch(holding -> isAbove(actor, holding));
  }

  /** Whoever guards the system may shut out everybody within their scope. */
  static boolean shutsOut(Actor actor, List<Holding> held) {
    return actor.post().equals("security-admin") ? isWithin(actor, held) : letsIn(actor, held);
  }

  private static boolean isWithin(Actor actor, List<Holding> held) {
    return held.stream()
        .allMatch(holding -> holding.place().unionPath().startsWith(actor.scope().path()));
  }

  /** The administrators exclude each other, so none of them lets another in. */
  private static boolean isAbove(Actor actor, Holding other) {
    boolean here = other.place().unionId().equals(actor.place().unionId());
    return switch (actor.post()) {
      case "founder", "federation-officer" -> false;
      case "chair" -> other.post().equals("federation-officer");
      case "organisation-officer" ->
          other.post().equals("federation-officer")
              || here && other.post().equals("chair")
              || ADMINISTRATORS.contains(other.post());
      default -> ADMINISTRATORS.contains(other.post());
    };
  }
}
