package org.unionbridge.gateway.account;

/** Why something asked of an account is not done. */
sealed interface AccountRefusal {

  record MemberHasLeft() implements AccountRefusal {}

  record OpenAlready() implements AccountRefusal {}

  record NotOpen() implements AccountRefusal {}

  record IsDisabled() implements AccountRefusal {}

  record ClosedForGood() implements AccountRefusal {}

  /** Nobody shuts themselves out, or forgets their own password for a link. */
  record OnesOwn() implements AccountRefusal {}

  /** There is no such link, or a newer one. */
  record NoSuchInvitation() implements AccountRefusal {}

  record InvitationOver() implements AccountRefusal {}

  /** After a reset the login name stays what it was. */
  record LoginKept() implements AccountRefusal {}
}
