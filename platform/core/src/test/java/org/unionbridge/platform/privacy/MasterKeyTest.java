package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

  private final Path directory;
  private final Path file;

  MasterKeyTest(@TempDir Path installation) {
    directory = installation.resolve("data").resolve("keys");
    file = directory.resolve("master.json");
  }

  @Test
  void theFirstStartMakesAKeyThatTheNextOneFinds() {
    var made = MasterKey.openOrCreate(directory, false);
    assertThat(sameKey(made, MasterKey.openOrCreate(directory, true))).isTrue();
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    MasterKey.openOrCreate(directory, false).rotated(Instant.EPOCH).saveTo(directory);
    assertThat(permissions(directory)).isEqualTo("rwx------");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void aMissingKeyIsNotReplacedWhereThereIsData() {
    assertThatThrownBy(() -> MasterKey.openOrCreate(directory, true))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("backup");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHalfWrittenKeyIsNamedAndLeftAlone(boolean dataExists) throws IOException {
    MasterKey.openOrCreate(directory, false);
    var whole = Files.readString(file);
    for (int length : new int[] {0, 1, whole.length() / 2, whole.length() - 1}) {
      Files.writeString(file, whole.substring(0, length));
      assertThatThrownBy(() -> MasterKey.openOrCreate(directory, dataExists))
          .isInstanceOf(UnusableKey.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("damaged");
      assertThat(file).hasContent(whole.substring(0, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"wrapping\": {}, \"hashing\": {}}", "secret"})
  void whatIsNoKeyIsRefusedWithoutRepeatingIt(String content) {
    assertThatThrownBy(() -> MasterKey.parse(content))
        .isInstanceOf(UnusableKey.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatAKilledStartLeftBehindIsNoKey() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("master.json.unfinished"), "{\"wrapp");
    var made = MasterKey.openOrCreate(directory, false);
    assertThat(sameKey(made, MasterKey.openOrCreate(directory, true))).isTrue();
    assertThat(directory.resolve("master.json.unfinished")).doesNotExist();
  }

  @Test
  void manyWhoStartTogetherEndWithOneKey() {
    var keys =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(_ -> MasterKey.openOrCreate(directory, false))
            .toList();
    assertThat(keys).allMatch(key -> sameKey(key, keys.getFirst()));
  }

  @Test
  void theContentOfTheFileIsTheKey() throws IOException {
    var made = MasterKey.openOrCreate(directory, false);
    assertThat(sameKey(made, MasterKey.parse(Files.readString(file) + "\n"))).isTrue();
    assertThat(sameKey(made, MasterKey.generate())).isFalse();
  }

  @Test
  void aRotatedKeyIsKeptWithTheOlderOnes() {
    var vault = new FieldVault(MasterKey.openOrCreate(directory, false), 8);
    var field = new Field("members", "m1", "phone");
    var dataKey = vault.newDataKey();
    var sealed = vault.seal(dataKey, field, "13812341234");

    MasterKey.openOrCreate(directory, true).rotated(Instant.EPOCH).saveTo(directory);

    var later = new FieldVault(MasterKey.openOrCreate(directory, true), 8);
    assertThat(later.open(dataKey, field, sealed)).isEqualTo("13812341234");
  }

  private static boolean sameKey(MasterKey one, MasterKey other) {
    return new KeyedHash(one).hash("test", "").equals(new KeyedHash(other).hash("test", ""));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
