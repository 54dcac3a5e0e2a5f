package org.unionbridge.member.union;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member can be appointed to at a union; rights follow from it. */
enum Post {
  FEDERATION_OFFICER,
  CHAIR,
  ORGANISATION_OFFICER,
  WELFARE_OFFICER,
  PLAN_OFFICER,
  FINANCE_OFFICER,
  GROUP_LEADER,
  AUDIT_COMMITTEE,
  SYSTEM_ADMIN,
  SECURITY_ADMIN,
  AUDIT_ADMIN;

  /** Whether one member at a time holds it. */
  boolean isSingle() {
    return this == CHAIR;
  }

  /** One of the three (三员) of which nobody may hold two. */
  boolean isAdministrator() {
    return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
  }

  /**
   * Whether a union has this post: administrators look after the whole system and sit at the root,
   * federation officers where a union has grassroots unions below it.
   */
  boolean existsAt(Level level, boolean root) {
    return switch (this) {
      case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> root;
      case FEDERATION_OFFICER -> level.isAbove(Level.GRASSROOTS);
      case CHAIR,
          ORGANISATION_OFFICER,
          WELFARE_OFFICER,
          PLAN_OFFICER,
          FINANCE_OFFICER,
          GROUP_LEADER,
          AUDIT_COMMITTEE ->
          true;
    };
  }

  static Optional<Post> of(String code) {
    return Stream.of(values()).filter(post -> post.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Post::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
