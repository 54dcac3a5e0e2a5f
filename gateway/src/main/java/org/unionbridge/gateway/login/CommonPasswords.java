package org.unionbridge.gateway.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords that many people have, or that are made as many are: whoever guesses begins there. */
final class CommonPasswords {

  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
  private static final Set<String> KNOWN = lines("common.txt");
  private static final Set<String> STEMS = lines("stems.txt");

  private CommonPasswords() {}

  static boolean include(String password) {
    var small = password.toLowerCase(Locale.ROOT);
    var letters = NO_LETTER.matcher(small).replaceAll("");
    return KNOWN.contains(small) || isMadeOfStems(letters.isEmpty() ? small : letters);
  }

  private static boolean isMadeOfStems(String text) {
    var reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int at = 0; at < text.length(); at++) {
      if (reached[at]) {
        for (String stem : STEMS) {
          if (text.startsWith(stem, at)) {
            reached[at + stem.length()] = true;
          }
        }
      }
    }
    return reached[text.length()];
  }

  private static Set<String> lines(String name) {
    try (InputStream in = CommonPasswords.class.getResourceAsStream("/passwords/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no list of passwords " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
