package org.unionbridge.platform.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Identifiers: 100 bits in lower-case letters and digits, random or derived from what they name.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 20;

  private Ids() {}

  /** A new id that nobody can guess. */
  public static String random() {
    var bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return encode(bytes);
  }

  /** The same id for the same parts, always. */
  public static String derived(String... parts) {
    return encode(digest(parts));
  }

  /** A fingerprint of the parts, in hexadecimal. */
  public static String fingerprint(String... parts) {
    return HexFormat.of().formatHex(digest(parts), 0, 16);
  }

  /** A fingerprint of bytes, in hexadecimal. */
  public static String fingerprint(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, 16);
  }

  private static byte[] digest(String... parts) {
    var digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static String encode(byte[] bytes) {
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(bytes[i] & 31));
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
