package org.unionbridge.gateway.login;

import java.text.Normalizer;

/** A password as somebody typed it; it is shown nowhere. */
public record Password(String text) {

  /** By length alone: rules about kinds of characters make passwords worse. */
  public static final int SHORTEST = 10;

  public static final int LONGEST = 200;

  public Password {
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  public boolean isTooShort() {
    return text.codePointCount(0, text.length()) < SHORTEST;
  }

  public boolean isThe(Login login) {
    return new Login(text).equals(login);
  }

  @Override
  public String toString() {
    return "Password[]";
  }
}
