package org.unionbridge.member.union;

import org.unionbridge.member.post.Post;

/** Why a union does not do as asked. */
sealed interface UnionRefusal {

  record NotFounded() implements UnionRefusal {}

  record AlreadyFounded() implements UnionRefusal {}

  record UnionClosed() implements UnionRefusal {}

  /** A union without a parent is the root, and only the first account founds that. */
  record FounderOnly() implements UnionRefusal {}

  record ParentClosed() implements UnionRefusal {}

  record LevelNotBelow() implements UnionRefusal {}

  record BelowItself() implements UnionRefusal {}

  record HasUnions() implements UnionRefusal {}

  record HasMembers() implements UnionRefusal {}

  /** The member belongs to a union that does not lie here or below. */
  record MemberElsewhere() implements UnionRefusal {}

  record PostTaken() implements UnionRefusal {}

  /** The post stands above the appointer's own, or is not theirs to give. */
  record NotYoursToGive() implements UnionRefusal {}

  record NotYoursToTake() implements UnionRefusal {}

  record Oneself() implements UnionRefusal {}

  /**
   * The member holds a post that does not go together with this one.
   *
   * @param unlessDecided whether the union above may decide otherwise
   */
  record PostsApart(Post held, boolean unlessDecided) implements UnionRefusal {}

  /** What two posts one person may hold is not for the union itself to decide. */
  record DecidedFromAbove() implements UnionRefusal {}

  /** Administrators sit at the root, federation officers above the grassroots. */
  record NoSuchPostHere() implements UnionRefusal {}

  record PostNotHeld() implements UnionRefusal {}
}
