package org.unionbridge.notification.standing;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What duties need to know of a union.
 *
 * @param posts those that somebody holds there
 * @param kind such as {@code school}; not known of one that was told of before it was kept
 * @param holders of the posts; not known of one that was told of before they were kept
 */
public record Union(
    String level,
    Optional<String> parentId,
    String path,
    ZoneId zone,
    boolean active,
    List<String> posts,
    Optional<String> kind,
    Optional<List<Holder>> holders) {

  /** Somebody who holds a post. */
  public record Holder(String post, String memberId) {}

  static final String KIND = "state.kind";

  public Union {
    posts = List.copyOf(posts);
  }

  /** Those who hold a post, as far as it is known who they are. */
  public List<String> holdersOf(String post) {
    return holders.orElse(List.of()).stream()
        .filter(holder -> holder.post().equals(post))
        .map(Holder::memberId)
        .toList();
  }

  /** Branches and groups are parts of a grassroots union, which answers for them. */
  public boolean answersForItself() {
    return !level.equals("branch") && !level.equals("group");
  }
}
