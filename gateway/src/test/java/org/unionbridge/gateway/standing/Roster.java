package org.unionbridge.gateway.standing;

import java.time.Duration;
import java.util.Arrays;
import org.unionbridge.gateway.standing.UnionView.HeldPost;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.ViewStore.Entry;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.InMemoryViewStore;

/** Unions, members and posts in memory, for tests. */
public final class Roster {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  final InMemoryViewStore<UnionView> unions = InMemoryViewStore.of(UnionView.class);
  final InMemoryViewStore<MemberView> members = InMemoryViewStore.of(MemberView.class);
  private final Standings standings = new Standings(unions, members);
  private long sequence;

  public Standings standings() {
    return standings;
  }

  /** A union at this path, with its posts as {@code post:member}. */
  public Roster union(String path, String... posts) {
    return union(path, true, posts);
  }

  public Roster closedUnion(String path, String... posts) {
    return union(path, false, posts);
  }

  private Roster union(String path, boolean active, String... posts) {
    var place = Actors.placeOf(path);
    boolean root = path.indexOf('/', 1) == path.length() - 1;
    var held =
        Arrays.stream(posts)
            .map(text -> text.split(":", 2))
            .map(pair -> new HeldPost(pair[0], pair[1]))
            .toList();
    var view = UnionView.of(root, path, active, held);
    unions.put(Entry.of(place.unionId(), place, ++sequence, view)).block(LIMIT);
    return this;
  }

  public Roster member(String memberId, String unionId) {
    return member(memberId, unionId, true);
  }

  public Roster memberWhoLeft(String memberId, String unionId) {
    return member(memberId, unionId, false);
  }

  private Roster member(String memberId, String unionId, boolean active) {
    members
        .put(
            Entry.of(
                memberId, new Place(unionId, "/"), ++sequence, new MemberView(unionId, active)))
        .block(LIMIT);
    return this;
  }
}
