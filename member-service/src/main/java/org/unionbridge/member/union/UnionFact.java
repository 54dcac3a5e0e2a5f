package org.unionbridge.member.union;

import org.unionbridge.platform.listening.InboundEvent;

/** What the tree itself must follow of this service's own facts. */
sealed interface UnionFact {

  /** A union was hung below a parent. */
  record Founded(String unionId) implements UnionFact {}

  record Moved(String unionId, String fromPath) implements UnionFact {}

  record PostAssigned(String unionId) implements UnionFact {}

  /** A member no longer belongs where they did. */
  record MemberWent(String memberId) implements UnionFact {}

  record NotForUs() implements UnionFact {}

  static UnionFact read(InboundEvent event) {
    return switch (event.type()) {
      case "member.union.founded" -> new Founded(event.facts().text("unionId"));
      case "member.union.moved" ->
          new Moved(event.facts().text("unionId"), event.facts().text("fromPath"));
      case "member.union.post-assigned" -> new PostAssigned(event.facts().text("unionId"));
      case "member.transferred", "member.left" -> new MemberWent(event.facts().text("memberId"));
      default -> new NotForUs();
    };
  }
}
