package org.unionbridge.member.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member can be appointed to at a union; rights follow from it. */
public enum Post {
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
  public boolean isSingle() {
    return this == CHAIR;
  }

  /**
   * Whether a union has this post: administrators look after the whole system and sit at the root,
   * federation officers where a union has grassroots unions below it.
   */
  public boolean existsAt(boolean aboveGrassroots, boolean root) {
    return switch (this) {
      case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> root;
      case FEDERATION_OFFICER -> aboveGrassroots;
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

  public static Optional<Post> of(String code) {
    return Stream.of(values()).filter(post -> post.toString().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Stream.of(values()).map(Post::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
