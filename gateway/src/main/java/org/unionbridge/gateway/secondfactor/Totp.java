package org.unionbridge.gateway.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * Codes of an authenticator app by RFC 6238, as every app makes them: HMAC-SHA-1, six digits, 30
 * seconds. A code of the step before or after is right too, as clocks differ and people are slow.
 */
final class Totp {

  private static final String ISSUER = "Unionbridge";
  private static final int SECRET_BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final long WINDOW = 1;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();

  /** A new secret, in Base32 as apps take it. */
  static String newSecret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.toBase32String(bytes);
  }

  /** What an app reads from a picture. */
  static String address(String secret, String login) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(ISSUER, encoded(login), secret, ISSUER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The time step whose code this is, near this moment; nothing when it is a wrong code. */
  OptionalLong stepOf(String code, String secret, Instant now) {
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
        .filter(step -> MessageDigest.isEqual(codeAt(step, secret), code.getBytes(UTF_8)))
        .max();
  }

  private byte[] codeAt(long step, String secret) {
    try {
      var key = new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm());
      var at = Instant.ofEpochSecond(step * STEP_SECONDS);
      return generator.generateOneTimePasswordString(key, at).getBytes(UTF_8);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("the second factor in the store is none", e);
    }
  }
}
