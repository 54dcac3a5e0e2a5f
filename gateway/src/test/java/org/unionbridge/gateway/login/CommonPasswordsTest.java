package org.unionbridge.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are too common to choose. */
class CommonPasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "qwertyuiop",
        "Q1W2E3R4T5",
        "password123",
        "woaini1314520",
        "WoAiNi!!2008",
        "5201314520",
        "woaini520woaini",
        "gonghui@2026",
        "UnionBridge1",
        "工会2026密码123",
        "admin123456!"
      })
  void whatEverybodyHasIsRefused(String password) {
    assertThat(CommonPasswords.include(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a good long one",
        "白日依山尽黄河入海流",
        "3907 4418 6625",
        "correct horse battery",
        "woaini and the old mill"
      })
  void whatHardlyAnybodyHasIsNot(String password) {
    assertThat(CommonPasswords.include(password)).isFalse();
  }
}
