package org.unionbridge.gateway.standing;

import java.util.Comparator;
import java.util.List;
import org.unionbridge.platform.access.Place;

/** A post at a union, held by somebody. */
public record Holding(String post, Place place) {

  /** The post of everybody who belongs to a union: it opens their own things and no others. */
  public static final String MEMBER = "member";

  private static final List<String> ORDER =
      List.of(
          "federation-officer",
          "chair",
          "organisation-officer",
          "welfare-officer",
          "plan-officer",
          "finance-officer",
          "group-leader",
          "audit-committee",
          "system-admin",
          "security-admin",
          "audit-admin");

  /** The order in which posts are offered; the first is what a person acts in unasked. */
  public static Comparator<Holding> order() {
    return Comparator.comparingInt((Holding held) -> rank(held.post()))
        .thenComparing(held -> held.place().unionPath())
        .thenComparing(Holding::post);
  }

  private static int rank(String post) {
    int at = ORDER.indexOf(post);
    return at < 0 ? ORDER.size() : at;
  }
}
