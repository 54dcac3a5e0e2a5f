package org.unionbridge.member.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.platform.store.Stored;

/** A union as it is answered. */
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
    List<PostView> posts) {

  /** A post and who holds it. */
  record PostView(String post, String memberId, LocalDate since) {
    static PostView of(Holding held) {
      return new PostView(held.post().toString(), held.memberId(), held.since());
    }
  }

  static UnionView of(Stored<Union> stored) {
    var union = Unions.existing(stored);
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
        union.holdings().stream().map(PostView::of).toList());
  }
}
