package org.unionbridge.acceptance.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where somebody sits and what they read. */
record View(Size size, String language) {

  /** All of them; {@code -Dunionbridge.view="phone en"} leaves one. */
  static Stream<View> all() {
    var wanted = System.getProperty("unionbridge.view", "");
    return Arrays.stream(Size.values())
        .flatMap(size -> Stream.of("zh-CN", "en").map(language -> new View(size, language)))
        .filter(view -> view.toString().contains(wanted));
  }

  /** As a part of a file's name: {@code phone.dark.en}. */
  String named(String shade) {
    return String.join(".", List.of(size.name().toLowerCase(Locale.ROOT), shade, language));
  }

  @Override
  public String toString() {
    return size.name().toLowerCase(Locale.ROOT) + " " + language;
  }
}
