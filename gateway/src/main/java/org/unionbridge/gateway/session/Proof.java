package org.unionbridge.gateway.session;

import java.util.List;
import java.util.Locale;

/** How somebody showed who they are. */
public enum Proof {
  PASSWORD,
  SECOND_FACTOR,
  RECOVERY_CODE;

  /** Its name in documents and answers. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether these show it twice: by something known and by something had. */
  static boolean isTwofold(List<String> proven) {
    return proven.contains(SECOND_FACTOR.text()) || proven.contains(RECOVERY_CODE.text());
  }
}
