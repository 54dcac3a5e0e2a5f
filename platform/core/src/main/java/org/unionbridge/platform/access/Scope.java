package org.unionbridge.platform.access;

/**
 * The part of the tree that a store call may see. Every document carries the path of its union; a
 * path such as {@code /gd/sz/u1029/} covers itself and all below it.
 */
public sealed interface Scope {

  /** Everything at or below a path. */
  record Within(String path) implements Scope {
    public Within {
      requirePath(path);
    }
  }

  /** Only what belongs to one member, at or below a path. */
  record Own(String path, String ownerId) implements Scope {
    public Own {
      requirePath(path);
      if (ownerId.isEmpty()) {
        throw new IllegalArgumentException("an owner has an id");
      }
    }
  }

  /** The path that bounds what may be seen. */
  String path();

  /** Whether a document at this path, belonging to this owner (empty: to nobody), may be seen. */
  default boolean covers(String unionPath, String owner) {
    return switch (this) {
      case Within(var path) -> unionPath.startsWith(path);
      case Own(var path, var mine) -> unionPath.startsWith(path) && mine.equals(owner);
    };
  }

  /** The scope of everything at or below a path. */
  static Scope within(String path) {
    return new Within(path);
  }

  /** The whole tree: for listeners and schedules that act for the system itself. */
  static Scope everything() {
    return new Within("/");
  }

  private static void requirePath(String path) {
    if (!path.startsWith("/") || !path.endsWith("/")) {
      throw new IllegalArgumentException("a path begins and ends with a slash");
    }
  }
}
