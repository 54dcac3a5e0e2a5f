package org.unionbridge.member.union;

/** Why a union does not do as asked. */
sealed interface UnionRefusal {

  record NotFounded() implements UnionRefusal {}

  record AlreadyFounded() implements UnionRefusal {}

  record UnionClosed() implements UnionRefusal {}

  /** A union without a parent is the root, and only the first account founds that. */
  record FounderOnly() implements UnionRefusal {}

  record ParentClosed() implements UnionRefusal {}

  record LevelNotBelow() implements UnionRefusal {}

  record BelowItself() implements UnionRefusal {}

  record HasUnions() implements UnionRefusal {}

  record HasMembers() implements UnionRefusal {}

  /** The member belongs to a union that does not lie here or below. */
  record MemberElsewhere() implements UnionRefusal {}

  record PostTaken() implements UnionRefusal {}

  /** One of the three administrators' posts excludes the others. */
  record AdministratorAlready() implements UnionRefusal {}

  /** Administrators sit at the root, federation officers above the grassroots. */
  record NoSuchPostHere() implements UnionRefusal {}

  record PostNotHeld() implements UnionRefusal {}
}
