package org.unionbridge.gateway.standing;

/** A member as the gateway needs them: no name, no contact. */
record MemberView(String unionId, boolean active) {}
