package org.unionbridge.member.union;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.member.post.Post;

/** What happened to a union. */
sealed interface UnionEvent {

  record Founded(String id, Union.Profile profile, Union.Position position) implements UnionEvent {}

  record Renamed(String name) implements UnionEvent {}

  /** It lies elsewhere now, by its own move or by one above it. */
  record Moved(String parentId, String fromPath, String toPath) implements UnionEvent {}

  record Closed() implements UnionEvent {}

  record PostAssigned(Post post, String memberId, LocalDate since, Optional<String> decision)
      implements UnionEvent {}

  record PostVacated(Post post, String memberId) implements UnionEvent {}
}
