package org.unionbridge.member.union;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unionbridge.member.post.Post;

/** A union, from before its founding until after its closing. */
sealed interface Union {

  /** Nothing by this id yet. */
  record Unfounded() implements Union {}

  /** One that was founded, whatever became of it. */
  sealed interface Existing extends Union {

    String id();

    Profile profile();

    Position position();

    List<Holding> holdings();

    /**
     * Whether the path leads here or through here. Asked by id, because the beginning of a path may
     * still have to follow a move higher up.
     */
    default boolean liesOn(String path) {
      return path.contains("/" + id() + "/");
    }
  }

  /** At work. */
  record Active(String id, Profile profile, Position position, List<Holding> holdings)
      implements Existing {

    public Active {
      holdings = List.copyOf(holdings);
    }

    boolean holds(String memberId, Post post) {
      return holdings.stream().anyMatch(held -> held.isOf(memberId) && held.post() == post);
    }

    boolean isTaken(Post post) {
      return holdings.stream().anyMatch(held -> held.post() == post);
    }
  }

  /** Closed for good; kept for what was done under it. */
  record Closed(String id, Profile profile, Position position) implements Existing {
    @Override
    public List<Holding> holdings() {
      return List.of();
    }
  }

  /** What a union is. */
  record Profile(String name, Level level, Kind kind, ZoneId zone) {
    Profile named(String newName) {
      return new Profile(newName, level, kind, zone);
    }
  }

  /**
   * Where a union is.
   *
   * @param parentId empty for the root
   * @param path the parent's path, then its own id
   */
  record Position(Optional<String> parentId, String path) {

    static Position root(String id) {
      return new Position(Optional.empty(), "/" + id + "/");
    }

    static Position below(String parentId, String parentPath, String id) {
      return new Position(Optional.of(parentId), parentPath + id + "/");
    }
  }

  /**
   * A member in a post.
   *
   * @param decision of the union above that they may hold it beside another
   */
  record Holding(Post post, String memberId, LocalDate since, Optional<String> decision) {
    boolean isOf(String member) {
      return memberId.equals(member);
    }
  }
}
