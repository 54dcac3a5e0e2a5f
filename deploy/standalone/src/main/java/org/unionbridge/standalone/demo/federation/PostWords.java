package org.unionbridge.standalone.demo.federation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.unionbridge.standalone.demo.stage.DemoPerson;

/** Posts in the words that the member service has for them. */
final class PostWords {

  private final Properties chinese = read("zh_CN");
  private final Properties english = read("en");

  private static Properties read(String language) {
    var name = "/messages/member_" + language + ".properties";
    var words = new Properties();
    try (var in = Objects.requireNonNull(PostWords.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DemoPerson.Held held(String post, String unionId, String union) {
    return new DemoPerson.Held(
        post,
        unionId,
        union,
        union + " " + chinese.getProperty("post." + post, "会员"),
        english.getProperty("post." + post, "member") + ", " + union);
  }
}
