package org.unionbridge.gateway.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  /** The secret of RFC 6238, appendix B. */
  private static final String SECRET =
      Base32.toBase32String("12345678901234567890".getBytes(US_ASCII));

  private final Totp totp = new Totp();

  /** The last six digits of the table in the appendix. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(stepOf(code, second)).hasValue(second / 30);
  }

  @Test
  void aCodeOfTheStepBeforeOrAfterIsRightAndNoOther() {
    assertThat(stepOf("005924", 1234567890 - 30)).isPresent();
    assertThat(stepOf("005924", 1234567890 + 30)).isPresent();
    assertThat(stepOf("005924", 1234567890 - 60)).isEmpty();
    assertThat(stepOf("005924", 1234567890 + 60)).isEmpty();
    assertThat(stepOf("", 1234567890)).isEmpty();
    assertThat(stepOf("5924", 1234567890)).isEmpty();
  }

  @Test
  void everySecretIsAnotherOf160Bits() {
    assertThat(Base32.decode(Totp.newSecret())).hasSize(20);
    assertThat(Totp.newSecret()).isNotEqualTo(Totp.newSecret()).matches("[A-Z2-7]{32}");
  }

  @Test
  void anAppReadsTheSecretFromItsAddress() {
    assertThat(Totp.address("ABCD", "李 明"))
        .isEqualTo(
            "otpauth://totp/Unionbridge:%E6%9D%8E%20%E6%98%8E?secret=ABCD&issuer=Unionbridge");
  }

  private OptionalLong stepOf(String code, long second) {
    return totp.stepOf(code, SECRET, Instant.ofEpochSecond(second));
  }
}
