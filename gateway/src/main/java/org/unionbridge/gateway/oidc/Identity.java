package org.unionbridge.gateway.oidc;

/**
 * Whom a provider named, proven by its signature.
 *
 * @param subject what it tells them apart by, in this claim; it says nothing of another issuer's
 * @param twofold whether it asked for a second factor, in words that a setting trusts
 */
public record Identity(
    String provider, String issuer, String claim, String subject, boolean twofold) {

  @Override
  public String toString() {
    return "Identity[" + provider + "]";
  }
}
