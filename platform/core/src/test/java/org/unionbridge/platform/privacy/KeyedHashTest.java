package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

  private final MasterKey master = MasterKey.generate();
  private final KeyedHash hashes = new KeyedHash(master);

  @Test
  void theSameValueIsFoundAgain() {
    var hash = hashes.hash("member.phone", "13812341234");
    assertThat(new KeyedHash(MasterKey.parse(master.content())).hash("member.phone", "13812341234"))
        .isEqualTo(hash)
        .hasSize(43)
        .doesNotContain("1381234");
  }

  @Test
  void purposesValuesAndKeysAreKeptApart() {
    assertThat(hashes.hash("member.phone", "13812341234"))
        .isNotEqualTo(hashes.hash("member.idNumber", "13812341234"))
        .isNotEqualTo(hashes.hash("member.phone", "13812341235"))
        .isNotEqualTo(new KeyedHash(MasterKey.generate()).hash("member.phone", "13812341234"));
  }

  @Test
  void storedHashesOutliveARotation() {
    assertThat(
            new KeyedHash(master.rotated(java.time.Instant.EPOCH))
                .hash("member.phone", "13812341234"))
        .isEqualTo(hashes.hash("member.phone", "13812341234"));
  }
}
