package org.unionbridge.member.union;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.member.roll.Roll;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import reactor.core.publisher.Mono;

/** A roll in memory: active members and the paths of their unions. */
final class Roster implements Roll {

  private final Map<String, String> paths = new HashMap<>();

  void joined(String memberId, String path) {
    paths.put(memberId, path);
  }

  void left(String memberId) {
    paths.remove(memberId);
  }

  @Override
  public Mono<Place> placeOf(Scope scope, String memberId) {
    return Mono.justOrEmpty(
        Optional.ofNullable(paths.get(memberId))
            .filter(path -> scope.covers(path, memberId))
            .map(Actors::placeOf));
  }

  @Override
  public Mono<Boolean> hasMembers(Scope scope, String unionId) {
    return Mono.just(paths.values().stream().anyMatch(path -> path.endsWith("/" + unionId + "/")));
  }
}
