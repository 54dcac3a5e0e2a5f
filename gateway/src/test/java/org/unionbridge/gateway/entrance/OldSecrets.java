package org.unionbridge.gateway.entrance;

import java.time.Clock;
import java.time.Duration;
import org.unionbridge.platform.privacy.KeyedHash;

/** Makes session secrets whose time is over, by the keys of a gateway. */
public final class OldSecrets {

  private OldSecrets() {}

  /** Of the same session as this one. */
  public static String like(String secret, KeyedHash hash) {
    var session = secret.substring(0, secret.indexOf('.'));
    var past = Clock.systemUTC().instant().minus(Duration.ofMinutes(1));
    return new SessionSecrets(hash).access(session, past);
  }
}
