package org.unionbridge.platform.access;

/** Where a document belongs: its union and the path of that union in the tree. */
public record Place(String unionId, String unionPath) {
  public Place {
    if (unionId.isEmpty() || !unionPath.startsWith("/") || !unionPath.endsWith("/")) {
      throw new IllegalArgumentException("a place has a union and a path between slashes");
    }
  }
}
