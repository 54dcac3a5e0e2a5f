package org.unionbridge.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.server.ServerWebExchange;

/** The texts that a user sees, in their language: Chinese unless they ask for English. */
public final class Texts {

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final List<Locale> SPOKEN = List.of(CHINESE, Locale.ENGLISH);

  private final MessageSource messages;

  private Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** Texts of the platform and of these bundles below {@code messages/}. */
  public static Texts of(String... bundles) {
    var source = new ResourceBundleMessageSource();
    source.addBasenames("messages/platform");
    for (String bundle : bundles) {
      source.addBasenames("messages/" + bundle);
    }
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return new Texts(source);
  }

  /** The language to answer in. */
  public static Locale languageOf(ServerWebExchange exchange) {
    return languageOf(exchange.getRequest().getHeaders().getFirst("Accept-Language"));
  }

  static Locale languageOf(@Nullable String accepted) {
    if (accepted == null || accepted.isBlank()) {
      return CHINESE;
    }
    try {
      for (LanguageRange range : LanguageRange.parse(accepted)) {
        if (range.getRange().startsWith("en")) {
          return Locale.ENGLISH;
        }
        if (range.getRange().startsWith("zh")) {
          return CHINESE;
        }
      }
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
    return CHINESE;
  }

  /** An argument of a text that is a text itself, such as the name of a post. */
  public static Object named(String key) {
    return new DefaultMessageSourceResolvable(key);
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return messages.getMessage(key, null, null, CHINESE) != null;
  }

  /**
   * The text of a key.
   *
   * @throws org.springframework.context.NoSuchMessageException when no bundle has it
   */
  public String text(String key, List<Object> arguments, Locale language) {
    return messages.getMessage(key, arguments.toArray(), language);
  }
}
