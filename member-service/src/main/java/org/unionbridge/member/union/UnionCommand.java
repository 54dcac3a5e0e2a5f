package org.unionbridge.member.union;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.member.post.Apart;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.post.Post;

/** What can be asked of a union, with what must be known of others to decide it. */
sealed interface UnionCommand {

  /**
   * Found it.
   *
   * @param parent empty for the root
   * @param byFounder whether the first account asks, which alone may found the root
   */
  record Found(String id, Union.Profile profile, Optional<Parent> parent, boolean byFounder)
      implements UnionCommand {}

  record Rename(String name) implements UnionCommand {}

  /** Hang it elsewhere in the tree. */
  record Move(Parent parent) implements UnionCommand {}

  /** The parent lies at this path now. */
  record FollowParent(String parentId, String parentPath) implements UnionCommand {}

  /** Close it, with whether anything active still hangs on it. */
  record Close(boolean hasUnions, boolean hasMembers) implements UnionCommand {}

  /**
   * Appoint a member, whose own union lies at this path.
   *
   * @param apart what does not go together with the post
   * @param decision of the union above, by its number or date, that two posts go together here
   */
  record AssignPost(
      Post post,
      String memberId,
      String memberPath,
      Appointer by,
      Apart apart,
      Optional<String> decision,
      Instant at)
      implements UnionCommand {}

  record VacatePost(Post post, String memberId, Appointer by) implements UnionCommand {}

  /** A union as the parent of another. */
  record Parent(String id, Level level, String path, boolean active) {
    static Parent of(Union.Existing union) {
      return new Parent(
          union.id(),
          union.profile().level(),
          union.position().path(),
          union instanceof Union.Active);
    }
  }
}
