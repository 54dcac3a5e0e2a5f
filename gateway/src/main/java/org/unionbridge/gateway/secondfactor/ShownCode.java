package org.unionbridge.gateway.secondfactor;

import java.util.Optional;
import org.unionbridge.platform.web.Fields;

/** A code as somebody typed it: of their app, or one of those on paper. */
public record ShownCode(String text, boolean isRecovery) {

  /** Reads {@code code} or {@code recoveryCode}, of which there must be one. */
  public static ShownCode read(Fields fields) {
    Optional<String> recovery = fields.optionalText("recoveryCode", 40);
    return recovery
        .map(code -> new ShownCode(code, true))
        .orElseGet(() -> new ShownCode(ofApp(fields), false));
  }

  /** A code of the app; people type it in two halves. */
  public static String ofApp(Fields fields) {
    return fields.text("code", 10).replace(" ", "");
  }

  @Override
  public String toString() {
    return "ShownCode[]";
  }
}
