package org.unionbridge.gateway.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The secrets of one sign-in, which tie what comes back to what was begun.
 *
 * @param state comes back with the browser
 * @param nonce comes back within the token
 * @param verifier is shown when the token is fetched; before, only its hash is (RFC 7636)
 */
public record Handshake(String state, String nonce, String verifier) {

  String challenge() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Handshake[]";
  }
}
