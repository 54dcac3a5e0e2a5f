package org.unionbridge.notification.reach;

import java.util.Optional;

/**
 * An account as far as it matters here.
 *
 * @param memberId whose it is; nobody's of an administrator, or once it is closed
 * @param open whether one can sign in with it
 */
record Account(Optional<String> memberId, boolean open) {

  static final String MEMBER = "state.memberId";
  static final String OPEN = "state.open";
}
