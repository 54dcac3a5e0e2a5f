package org.unionbridge.member.union;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.member.post.Apart;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Existing;
import org.unionbridge.member.union.UnionCommand.Parent;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** A tree of unions in memory, for tests. */
public final class Tree {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final InMemoryAggregateStore<Union, UnionEvent> store =
      InMemoryAggregateStore.of("member", new UnionCodec());
  private final Unions unions = new Unions(store);

  public Tree() {
    ask("u1", "/u1/", found("u1", Level.FEDERATION, Optional.empty()));
  }

  /** Founds a union of this level below another. */
  public Tree with(String id, String level, String parentId) {
    var parent = Parent.of(union(parentId));
    var command = found(id, Level.of(level).orElseThrow(), Optional.of(parent));
    ask(id, parent.path() + id + "/", command);
    return this;
  }

  /** Closes a union. */
  public Tree closed(String id) {
    ask(id, pathOf(id), new UnionCommand.Close(false, false));
    return this;
  }

  public Unions unions() {
    return unions;
  }

  InMemoryAggregateStore<Union, UnionEvent> store() {
    return store;
  }

  void ask(String id, String path, UnionCommand command) {
    var outcome =
        store
            .<UnionRefusal>change(
                Scope.everything(),
                new Place(id, path),
                id,
                Contexts.plain(),
                union -> UnionRules.decide(union, command))
            .block(LIMIT);
    if (!(outcome instanceof Outcome.Done)) {
      throw new AssertionError("refused: " + outcome);
    }
  }

  void move(String id, String parentId) {
    var parent = Parent.of(union(parentId));
    ask(id, parent.path() + id + "/", new UnionCommand.Move(parent));
  }

  void assign(String id, Post post, String memberId, String memberPath) {
    ask(
        id,
        pathOf(id),
        new UnionCommand.AssignPost(
            post,
            memberId,
            memberPath,
            Appointer.SYSTEM,
            new Apart(Set.of(), Set.of()),
            Optional.empty(),
            Contexts.NOW));
  }

  Existing union(String id) {
    return unions.find(Scope.everything(), id).blockOptional(LIMIT).orElseThrow();
  }

  String pathOf(String id) {
    return union(id).position().path();
  }

  private static UnionCommand.Found found(String id, Level level, Optional<Parent> parent) {
    return new UnionCommand.Found(id, Samples.profile("工会" + id, level), parent, true);
  }
}
