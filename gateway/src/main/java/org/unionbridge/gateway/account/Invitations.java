package org.unionbridge.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.platform.privacy.KeyedHash;

/**
 * The secrets in links. Each follows from account, invitation and master key, so that a repeated
 * request gives the same one and the store holds none of them.
 */
final class Invitations {

  private static final Pattern FORM = Pattern.compile("([0-9a-z]{20})-[\\w-]{43}");

  private final KeyedHash hash;
  private final PublicAddress address;

  Invitations(KeyedHash hash, PublicAddress address) {
    this.hash = hash;
    this.address = address;
  }

  String link(String accountId, String invitation) {
    return address.text() + "/#/open?secret=" + secret(accountId, invitation);
  }

  String secret(String accountId, String invitation) {
    return accountId + "-" + hash.hash("invitation", accountId + ":" + invitation);
  }

  /** The account that a secret says it opens; whether it does is for {@link #proves} to say. */
  static Optional<String> accountOf(String secret) {
    var form = FORM.matcher(secret);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }

  boolean proves(String secret, String accountId, String invitation) {
    return MessageDigest.isEqual(
        secret(accountId, invitation).getBytes(UTF_8), secret.getBytes(UTF_8));
  }
}
