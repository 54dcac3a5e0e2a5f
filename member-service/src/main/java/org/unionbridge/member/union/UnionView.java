package org.unionbridge.member.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.member.roll.Headcounts.Headcount;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.platform.store.Stored;

/**
 * A union as it is answered.
 *
 * @param memberCount active members of the union itself
 * @param memberTotal those of all unions below it too
 * @param childCount active unions that hang on it
 * @param ancestors those above it that the asker may see, from the top; none in lists
 */
record UnionView(
    String id,
    long version,
    String name,
    String level,
    String kind,
    String zone,
    Optional<String> parentId,
    String path,
    boolean active,
    List<PostView> posts,
    long memberCount,
    long memberTotal,
    int postCount,
    long childCount,
    List<Ancestor> ancestors) {

  /** A post and who holds it. */
  record PostView(String post, String memberId, LocalDate since) {
    static PostView of(Holding held) {
      return new PostView(held.post().toString(), held.memberId(), held.since());
    }
  }

  /** A union above. */
  record Ancestor(String id, String name) {}

  static UnionView of(Stored<Union> stored, Headcount members, long children) {
    var union = Unions.existing(stored);
    var posts = union.holdings().stream().map(PostView::of).toList();
    return new UnionView(
        union.id(),
        stored.version(),
        union.profile().name(),
        union.profile().level().toString(),
        union.profile().kind().toString(),
        union.profile().zone().getId(),
        union.position().parentId(),
        union.position().path(),
        union instanceof Active,
        posts,
        members.own(),
        members.total(),
        posts.size(),
        children,
        List.of());
  }

  UnionView below(List<Ancestor> above) {
    return new UnionView(
        id,
        version,
        name,
        level,
        kind,
        zone,
        parentId,
        path,
        active,
        posts,
        memberCount,
        memberTotal,
        postCount,
        childCount,
        above);
  }
}
