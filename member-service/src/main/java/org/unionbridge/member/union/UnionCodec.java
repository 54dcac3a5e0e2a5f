package org.unionbridge.member.union;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Closed;
import org.unionbridge.member.union.Union.Existing;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.Union.Unfounded;
import org.unionbridge.member.union.UnionEvent.Founded;
import org.unionbridge.member.union.UnionEvent.Moved;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionEvent.Renamed;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.DirectoryRecord;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.TextParts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents and events of unions. */
final class UnionCodec implements AggregateCodec<Union, UnionEvent> {

  static final String ACTIVE = "active";
  static final String STAGE = "state.stage";
  static final String NAME = "state.profile.name";
  static final String PARENT = "state.position.parentId";
  static final String HOLDERS = "state.holders";
  static final String PARTS = "state.parts";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Union.class,
              Map.of("unfounded", Unfounded.class, ACTIVE, Active.class, "closed", Closed.class));

  @Override
  public String type() {
    return "union";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Union initial() {
    return new Unfounded();
  }

  @Override
  public Union evolve(Union state, UnionEvent event) {
    return UnionRules.evolve(state, event);
  }

  /** The members who hold posts, and the parts of the name, stand beside them to be found by. */
  @Override
  public ObjectNode write(Union state) {
    var node = FORM.write(Union.class, state);
    var holders = node.putArray("holders");
    if (state instanceof Active union) {
      union.holdings().stream().map(Holding::memberId).distinct().forEach(holders::add);
    }
    if (state instanceof Existing union) {
      var parts = node.putArray("parts");
      TextParts.of(union.profile().name()).forEach(parts::add);
    }
    return node;
  }

  @Override
  public Union read(ObjectNode stored, int schema) {
    return FORM.read(Union.class, stored);
  }

  @Override
  public Fact fact(String id, UnionEvent event) {
    return switch (event) {
      case Founded founded -> founded(founded);
      case Renamed _ -> fact("member.union.renamed", id);
      case Moved(var parent, var from, var to) ->
          fact("member.union.moved", id)
              .with("parentId", parent)
              .with("fromPath", from)
              .with("toPath", to);
      case UnionEvent.Closed() -> fact("member.union.closed", id);
      case PostAssigned(var post, var member, _, var decision) -> {
        var fact =
            fact("member.union.post-assigned", id)
                .audited()
                .with("post", post.toString())
                .with("memberId", member);
        yield decision.isPresent() ? fact.with("exception", "decided-above") : fact;
      }
      case PostVacated(var post, var member) ->
          fact("member.union.post-vacated", id)
              .audited()
              .with("post", post.toString())
              .with("memberId", member);
    };
  }

  private static Fact fact(String type, String id) {
    return Fact.of(type, 1).with("unionId", id);
  }

  private static Fact founded(Founded event) {
    var fact = fact("member.union.founded", event.id());
    event.position().parentId().ifPresent(parent -> fact.with("parentId", parent));
    return fact.with("level", event.profile().level().toString())
        .with("kind", event.profile().kind().toString());
  }

  @Override
  public Optional<DirectoryRecord> directory(Stored<Union> stored) {
    return switch (stored.state()) {
      case Unfounded _ -> Optional.empty();
      case Existing union ->
          Optional.of(new DirectoryRecord("member.union", 1, Optional.of(whole(union))));
    };
  }

  private static ObjectNode whole(Existing union) {
    var data = JsonNodeFactory.instance.objectNode().put("unionId", union.id());
    union.position().parentId().ifPresent(parent -> data.put("parentId", parent));
    data.put("name", union.profile().name())
        .put("level", union.profile().level().toString())
        .put("kind", union.profile().kind().toString())
        .put("path", union.position().path())
        .put("zone", union.profile().zone().getId())
        .put("active", union instanceof Active);
    var posts = data.putArray("posts");
    for (Holding held : union.holdings()) {
      posts
          .addObject()
          .put("post", held.post().toString())
          .put("memberId", held.memberId())
          .put("since", held.since().toString());
    }
    return data;
  }
}
