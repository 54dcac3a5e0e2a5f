package org.unionbridge.plan.catalogue;

import java.util.Locale;

/** What something is called, in both languages. */
public record Names(String zh, String en) {

  /** The name for whoever is answered in this language. */
  public String in(Locale language) {
    return language.getLanguage().equals("en") ? en : zh;
  }
}
