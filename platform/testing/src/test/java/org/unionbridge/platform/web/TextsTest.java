package org.unionbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (var in = TextsTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @Test
  void everyTextIsThereInBothLanguages() throws IOException {
    assertThat(bundle("platform_zh_CN").stringPropertyNames())
        .isEqualTo(bundle("platform_en").stringPropertyNames())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,zh",
        "zh-CN,zh",
        "'en-GB,en;q=0.9',en",
        "'fr,en;q=0.5',en",
        "'zh-TW,en;q=0.5',zh",
        "'!!!',zh",
        "de,zh"
      })
  void theAskersLanguageDecidesAndChineseIsUsual(@Nullable String accepted, String language) {
    assertThat(Texts.languageOf(accepted).getLanguage())
        .isEqualTo(Locale.of(language).getLanguage());
  }
}
