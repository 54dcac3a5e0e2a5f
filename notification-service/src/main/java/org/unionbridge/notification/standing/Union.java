package org.unionbridge.notification.standing;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What duties need to know of a union.
 *
 * @param posts those that somebody holds there
 */
public record Union(
    String level,
    Optional<String> parentId,
    String path,
    ZoneId zone,
    boolean active,
    List<String> posts) {

  public Union {
    posts = List.copyOf(posts);
  }

  /** Branches and groups are parts of a grassroots union, which answers for them. */
  boolean answersForItself() {
    return !level.equals("branch") && !level.equals("group");
  }
}
