package org.unionbridge.gateway.token;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;

/**
 * A signing key, opened.
 *
 * @param number counts the keys from 1
 */
record SigningKey(long number, Instant signsFrom, ECKey key) {

  boolean signsBy(Instant now) {
    return !signsFrom.isAfter(now);
  }

  @Override
  public String toString() {
    return "SigningKey[" + number + "]";
  }
}
