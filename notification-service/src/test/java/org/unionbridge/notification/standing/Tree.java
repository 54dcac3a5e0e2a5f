package org.unionbridge.notification.standing;

import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;

/**
 * A small tree for tests: the federation fed, below it the grassroots union g1 with the branch b1
 * and in it the group t1, which has a group leader.
 */
public final class Tree {

  public static final Place FED = new Place("fed", "/fed/");
  public static final Place G1 = new Place("g1", "/fed/g1/");
  public static final Place B1 = new Place("b1", "/fed/g1/b1/");
  public static final Place T1 = new Place("t1", "/fed/g1/b1/t1/");

  private static final Duration LIMIT = Duration.ofSeconds(5);

  public final List<Place> moved = new ArrayList<>();
  public final Standing standing =
      new Standing(
          InMemoryViewStore.of(Union.class),
          InMemoryViewStore.of(Member.class),
          place -> Mono.fromRunnable(() -> moved.add(place)));

  /** The whole tree. */
  public static Tree grown() {
    var tree = new Tree();
    tree.union(1, FED, "federation", "chair");
    tree.union(1, G1, "grassroots", "chair");
    tree.union(1, B1, "branch", "chair");
    tree.union(1, T1, "group", "group-leader");
    return tree;
  }

  /** Keeps a school's union with these posts held. */
  public void union(long version, Place place, String level, String... posts) {
    union(version, place, level, "school", Arrays.asList(posts));
  }

  /** Keeps a union of this kind with these posts held. */
  public void union(long version, Place place, String level, String kind, List<String> posts) {
    var ids = place.unionPath().split("/", -1);
    var parent = Optional.of(ids[ids.length - 3]).filter(id -> !id.isEmpty());
    var zone = ZoneId.of("Asia/Shanghai");
    var path = place.unionPath();
    var union =
        new Union(level, parent, path, zone, true, posts, Optional.of(kind), holders(place, posts));
    standing.keep(place.unionId(), version, union).block(LIMIT);
  }

  /** Each post is held by a member of its name: {@code g1-chair}. */
  private static Optional<List<Union.Holder>> holders(Place place, List<String> posts) {
    return Optional.of(
        posts.stream().map(post -> new Union.Holder(post, place.unionId() + "-" + post)).toList());
  }

  /** Keeps an active member. */
  public void member(String id, long version, Place place, MonthDay birthday) {
    var member = new Member(place.unionId(), true, Optional.of(birthday), Optional.empty());
    standing.keep(id, version, member).block(LIMIT);
  }

  /** Keeps an active member whose birthday is kept by the lunar calendar. */
  public void lunarMember(String id, long version, Place place, String lunarBirthday) {
    var birthday = Optional.of(MonthDay.of(1, 1));
    var member = new Member(place.unionId(), true, birthday, Optional.of(lunarBirthday));
    standing.keep(id, version, member).block(LIMIT);
  }

  /** Keeps a member who has left. */
  public void left(String id, long version, Place place, MonthDay birthday) {
    var member = new Member(place.unionId(), false, Optional.of(birthday), Optional.empty());
    standing.keep(id, version, member).block(LIMIT);
  }
}
