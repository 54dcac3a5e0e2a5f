package org.unionbridge.gateway.session;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How somebody showed who they are. */
public enum Proof {
  PASSWORD,
  SECOND_FACTOR,
  RECOVERY_CODE,
  /** A provider of identities said so. */
  OIDC,
  /** It said as well that it asked for more than one proof, in words that a setting trusts. */
  OIDC_SECOND_FACTOR;

  private static final Set<Proof> TWOFOLD =
      Set.of(SECOND_FACTOR, RECOVERY_CODE, OIDC_SECOND_FACTOR);

  /** Its name in documents and answers. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this name, which there must be. */
  public static Proof of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether these show it twice: by something known and by something had. */
  public static boolean isTwofold(List<String> proven) {
    return TWOFOLD.stream().map(Proof::text).anyMatch(proven::contains);
  }
}
