package org.unionbridge.member.membership;

/** Why a membership does not do as asked. */
sealed interface MemberRefusal {

  record NotRegistered() implements MemberRefusal {}

  record AlreadyRegistered() implements MemberRefusal {}

  record MemberLeft() implements MemberRefusal {}

  /** Whoever still belongs to a union is not erased. */
  record NotLeft() implements MemberRefusal {}

  /** The id belonged to somebody who was erased, and is given to nobody else. */
  record MemberErased() implements MemberRefusal {}

  record UnionClosed() implements MemberRefusal {}

  /** Another active member has the ID number; who, is not said. */
  record IdNumberKnown() implements MemberRefusal {}
}
