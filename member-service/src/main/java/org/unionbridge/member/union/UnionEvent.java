package org.unionbridge.member.union;

import java.time.LocalDate;

/** What happened to a union. */
sealed interface UnionEvent {

  record Founded(String id, Union.Profile profile, Union.Position position) implements UnionEvent {}

  record Renamed(String name) implements UnionEvent {}

  /** It lies elsewhere now, by its own move or by one above it. */
  record Moved(String parentId, String fromPath, String toPath) implements UnionEvent {}

  record Closed() implements UnionEvent {}

  record PostAssigned(Post post, String memberId, LocalDate since) implements UnionEvent {}

  record PostVacated(Post post, String memberId) implements UnionEvent {}
}
