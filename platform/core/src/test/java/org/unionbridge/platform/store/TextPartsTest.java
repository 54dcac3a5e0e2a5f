package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPartsTest {

  @Test
  void aTextIsKeptWithItsPairsOfNeighbours() {
    assertThat(TextParts.of("北城小学 ＡＢ（工会）"))
        .containsExactly("北城", "城小", "小学", "学a", "ab", "b工", "工会");
    assertThat(TextParts.of("𠮷田会")).containsExactly("𠮷田", "田会");
    assertThat(TextParts.of("会")).isEmpty();
  }

  @Test
  void aTextIsAskedForByAllPairsOfThePart() {
    assertThat(TextParts.asking("p", "小学工"))
        .contains(Criteria.where("p", "小学").and(Criteria.where("p", "学工")));
    assertThat(TextParts.asking("p", " 会!")).isEmpty();
  }

  @Test
  void pairsInOtherPlacesAreNoPart() {
    assertThat(TextParts.hold("北城 小学", "城小学")).isTrue();
    assertThat(TextParts.hold("ab bc", "abc")).isFalse();
  }
}
