package org.unionbridge.testing;

import java.util.Optional;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;

/** Actors for tests. */
public final class Actors {

  private Actors() {}

  /** Somebody in this post at the union of this path. */
  public static Actor in(String post, String path) {
    return new Actor(
        "account-" + post, Optional.of("member-" + post), post, placeOf(path), Scope.within(path));
  }

  /** A member without a post, who sees their own things only. */
  public static Actor member(String memberId, String path) {
    return new Actor(
        "account-" + memberId,
        Optional.of(memberId),
        "member",
        placeOf(path),
        new Scope.Own(path, memberId));
  }

  /** The place of the union at the end of a path; the root of the tree has the id root. */
  public static Place placeOf(String path) {
    var ids = path.split("/", -1);
    return new Place(ids.length > 2 ? ids[ids.length - 2] : "root", path);
  }
}
