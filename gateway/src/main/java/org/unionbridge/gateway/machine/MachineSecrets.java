package org.unionbridge.gateway.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionbridge.platform.privacy.KeyedHash;

/**
 * What machines must know. Each begins with letters by which it is found where it does not belong,
 * and holds 256 random bits; the store holds a keyed hash of them.
 */
final class MachineSecrets {

  static final String PREFIX = "ubm_";

  private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-z]{20})_([\\w-]{43})");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyedHash hash;

  MachineSecrets(KeyedHash hash) {
    this.hash = hash;
  }

  /** A secret as it is shown once, with what is kept of it. */
  record Fresh(String text, String hash) {

    @Override
    public String toString() {
      return "Fresh[]";
    }
  }

  Fresh fresh(String machineId) {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var random = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var text = PREFIX + machineId + "_" + random;
    return new Fresh(text, hashOf(text));
  }

  /** The machine that a secret says it is of; whether it is, its hash tells. */
  static Optional<String> machineOf(String text) {
    var form = FORM.matcher(text);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }

  boolean proves(String text, String kept) {
    return MessageDigest.isEqual(hashOf(text).getBytes(UTF_8), kept.getBytes(UTF_8));
  }

  private String hashOf(String text) {
    return hash.hash("machine.secret", text);
  }
}
