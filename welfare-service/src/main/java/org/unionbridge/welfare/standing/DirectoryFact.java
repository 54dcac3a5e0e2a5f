package org.unionbridge.welfare.standing;

import java.time.ZoneId;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.privacy.WrappedKey;

/** What a record of the members' directory tells this service. */
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
    return new UnionView(
        body.text("level"),
        body.optionalText("parentId"),
        body.text("path"),
        ZoneId.of(body.text("zone")),
        body.flag("active"));
  }

  private static MemberView member(FactBody body) {
    return new MemberView(
        body.text("unionId"), body.flag("active"), new WrappedKey(body.text("key")));
  }
}
