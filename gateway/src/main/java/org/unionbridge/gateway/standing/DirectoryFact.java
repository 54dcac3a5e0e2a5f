package org.unionbridge.gateway.standing;

import org.unionbridge.gateway.standing.UnionView.HeldPost;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;

/** What a record of the members' directory tells the gateway. */
sealed interface DirectoryFact {

  record UnionShown(String unionId, UnionView view) implements DirectoryFact {}

  record UnionErased(String unionId) implements DirectoryFact {}

  record MemberShown(String memberId, MemberView view) implements DirectoryFact {}

  record MemberErased(String memberId) implements DirectoryFact {}

  record NotForUs() implements DirectoryFact {}

  static DirectoryFact read(InboundEvent event) {
    var id = event.aggregateId();
    return switch (event.aggregateType()) {
      case "union" ->
          event
              .body()
              .<DirectoryFact>map(body -> new UnionShown(id, union(body)))
              .orElseGet(() -> new UnionErased(id));
      case "member" ->
          event
              .body()
              .<DirectoryFact>map(body -> new MemberShown(id, member(body)))
              .orElseGet(() -> new MemberErased(id));
      default -> new NotForUs();
    };
  }

  private static UnionView union(FactBody body) {
    return UnionView.of(
        body.optionalText("parentId").isEmpty(),
        body.text("path"),
        body.flag("active"),
        body.objects("posts").stream()
            .map(held -> new HeldPost(held.text("post"), held.text("memberId")))
            .toList());
  }

  private static MemberView member(FactBody body) {
    return new MemberView(body.text("unionId"), body.flag("active"));
  }
}
