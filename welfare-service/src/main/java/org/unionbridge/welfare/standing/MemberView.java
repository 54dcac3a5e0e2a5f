package org.unionbridge.welfare.standing;

import org.unionbridge.platform.privacy.WrappedKey;

/** A member as this service needs it: no name, no contact, but the key of what is told of them. */
record MemberView(String unionId, boolean active, WrappedKey key) {}
