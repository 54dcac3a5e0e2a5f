package org.unionbridge.gateway.login;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A login name in its one form: however it was typed, the same name is the same. */
public record Login(String text) {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");

  public Login {
    text = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether an account may be opened under it. */
  public boolean isWellFormed() {
    return FORM.matcher(text).matches();
  }
}
