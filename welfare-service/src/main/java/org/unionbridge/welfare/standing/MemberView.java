package org.unionbridge.welfare.standing;

/** A member as this service needs it: no name, no contact. */
record MemberView(String unionId, boolean active) {}
