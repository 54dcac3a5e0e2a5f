package org.unionbridge.gateway.account;

/** Why something asked of an account is not done. */
sealed interface AccountRefusal {

  record MemberHasLeft() implements AccountRefusal {}

  record OpenAlready() implements AccountRefusal {}

  record ClosedForGood() implements AccountRefusal {}

  /** There is no such link, or a newer one. */
  record NoSuchInvitation() implements AccountRefusal {}

  record InvitationOver() implements AccountRefusal {}
}
