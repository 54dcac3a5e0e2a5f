package org.unionbridge.member.headcount;

import java.util.List;
import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts mean for counts. */
sealed interface MembershipFact {

  /** Somebody came to these unions, or went from them. */
  record CameOrWent(List<String> unionIds) implements MembershipFact {

    public CameOrWent {
      unionIds = List.copyOf(unionIds);
    }
  }

  record NotForUs() implements MembershipFact {}

  static MembershipFact read(InboundEvent event) {
    return switch (event.type()) {
      case "member.registered", "member.left", "member.erased" ->
          new CameOrWent(List.of(event.facts().text("unionId")));
      case "member.transferred" ->
          new CameOrWent(
              List.of(event.facts().text("fromUnionId"), event.facts().text("toUnionId")));
      default -> new NotForUs();
    };
  }
}
