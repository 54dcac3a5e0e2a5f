package org.unionbridge.plan.importing;

import java.util.Base64;
import org.unionbridge.plan.document.FileKind;

/**
 * A file as it was sent.
 *
 * @param name that people see when they get it back
 * @param content its bytes, in Base64
 */
record Original(FileKind kind, String name, String content) {

  private static final int LONGEST = 120;

  /** The file under its name; one without a name is named after what it is. */
  static Original of(FileKind kind, String name, byte[] bytes) {
    // only the last part of a path, and nothing that a file name cannot hold
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\":*?<>|]", "").strip();
    var shown = plain.isEmpty() || plain.startsWith(".") ? "plan." + kind.extension() : plain;
    var kept =
        shown
            .codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return new Original(kind, kept.toString(), Base64.getEncoder().encodeToString(bytes));
  }

  byte[] bytes() {
    return Base64.getDecoder().decode(content);
  }
}
