package org.unionbridge.gateway.login;

import java.text.Normalizer;
import java.util.Optional;
import org.unionbridge.platform.web.Fields;

/** A password as somebody typed it; it is shown nowhere. */
public record Password(String text) {

  public static final int LONGEST = 200;

  /** Rules about kinds of characters make passwords worse. */
  private static final int SHORTEST = 10;

  public Password {
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A password that somebody types to say who they are. */
  public static Password typed(Fields fields, String name) {
    return new Password(fields.text(name, LONGEST));
  }

  /** A password that somebody chooses. */
  public static Password chosen(Fields fields, String name, Optional<Login> login) {
    var password = typed(fields, name);
    if (!password.text().isEmpty() && password.isTooShort()) {
      fields.fault(name, "too-short", SHORTEST);
    } else if (login.filter(password::isThe).isPresent()) {
      fields.fault(name, "like-login");
    } else if (CommonPasswords.include(password.text())) {
      fields.fault(name, "too-common");
    }
    return password;
  }

  private boolean isTooShort() {
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
