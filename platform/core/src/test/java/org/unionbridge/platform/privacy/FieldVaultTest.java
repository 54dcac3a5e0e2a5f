package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldVaultTest {

  private static final Field PHONE = new Field("members", "m1", "phone");
  private static final String PLAIN = "13812341234";

  private final MasterKey master = MasterKey.generate();
  private final FieldVault vault = new FieldVault(master, 8);
  private final WrappedKey key = vault.newDataKey();

  @ParameterizedTest
  @ValueSource(strings = {"", PLAIN, "深圳市南山区 𠮷野路 1 号"})
  void whatIsSealedOpensAgain(String plain) {
    assertThat(vault.open(key, PHONE, vault.seal(key, PHONE, plain))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "members, m2, phone",
    "members, m1, bankAccount",
    "cases, m1, phone",
    "member, sm1, phone",
    "members, m1p, hone"
  })
  void aCopiedValueOpensNowhereElse(String collection, String id, String name) {
    var sealed = vault.seal(key, PHONE, PLAIN);
    assertThatThrownBy(() -> vault.open(key, new Field(collection, id, name), sealed))
        .isInstanceOf(BrokenSeal.class)
        .hasMessageContaining(id);
  }

  @Test
  void anAlteredValueIsRefused() {
    var bytes = Base64.getDecoder().decode(vault.seal(key, PHONE, PLAIN).text());
    for (int position = 0; position < bytes.length; position++) {
      var altered = bytes.clone();
      altered[position] ^= 1;
      var sealed = new Sealed(Base64.getEncoder().encodeToString(altered));
      assertThatThrownBy(() -> vault.open(key, PHONE, sealed)).isInstanceOf(BrokenSeal.class);
    }
    assertThatThrownBy(() -> vault.open(key, PHONE, new Sealed("no base64!")))
        .isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> vault.open(key, PHONE, new Sealed(""))).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void anotherPersonsKeyOpensNothing() {
    var sealed = vault.seal(key, PHONE, PLAIN);
    assertThatThrownBy(() -> vault.open(vault.newDataKey(), PHONE, sealed))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void theSameValueIsNeverSealedAlike() {
    assertThat(vault.seal(key, PHONE, PLAIN)).isNotEqualTo(vault.seal(key, PHONE, PLAIN));
  }

  @Test
  void anotherMasterKeyIsNamedAsTheTrouble() {
    var sealed = vault.seal(key, PHONE, PLAIN);
    var stranger = new FieldVault(MasterKey.generate(), 8);
    assertThatThrownBy(() -> stranger.open(key, PHONE, sealed))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("master key");
    assertThatThrownBy(() -> vault.open(new WrappedKey("?"), PHONE, sealed))
        .isInstanceOf(UnusableKey.class);
  }

  @Test
  void afterARotationOldKeysOpenAndCanBeWrappedAnew() {
    var sealed = vault.seal(key, PHONE, PLAIN);
    var rotated = new FieldVault(master.rotated(Instant.EPOCH), 8);
    assertThat(rotated.open(key, PHONE, sealed)).isEqualTo(PLAIN);

    var rewrapped = rotated.rewrap(key);
    assertThat(rotated.open(rewrapped, PHONE, sealed)).isEqualTo(PLAIN);
    assertThatThrownBy(() -> vault.open(rewrapped, PHONE, sealed)).isInstanceOf(UnusableKey.class);
  }

  @Test
  void moreKeysThanAreKeptAtHandStillOpen() {
    var keys = IntStream.range(0, 50).mapToObj(_ -> vault.newDataKey()).toList();
    var sealed = keys.stream().map(each -> vault.seal(each, PHONE, PLAIN)).toList();
    IntStream.range(0, 50)
        .parallel()
        .forEach(each ->
            assertThat(vault.open(keys.get(each), PHONE, sealed.get(each))).isEqualTo(PLAIN));
    vault.forget(keys.getFirst());
    assertThat(vault.open(keys.getFirst(), PHONE, sealed.getFirst())).isEqualTo(PLAIN);
  }

  @Test
  void nothingSecretIsPrinted() {
    var sealed = vault.seal(key, PHONE, PLAIN);
    assertThat(sealed).hasToString("Sealed[]");
    assertThat(key).hasToString("WrappedKey[]");
    assertThat(master).hasToString("MasterKey[]");
    assertThatThrownBy(() -> vault.open(key, new Field("members", "m2", "phone"), sealed))
        .hasMessageNotContaining(PLAIN)
        .hasMessageNotContaining(sealed.text());
  }

  @Test
  void aFieldNamesItsPlaceInFull() {
    assertThatThrownBy(() -> new Field("members", " ", "phone"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
