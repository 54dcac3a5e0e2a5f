package org.unionbridge.plan.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of pages together again: a line that reaches the right edge goes on in the next
 * one, unless that is indented.
 */
final class PdfParagraphs {

  /** In widths of a character. */
  private static final float SHORT_OF_EDGE = 1.6f;

  private static final float INDENT = 1.2f;

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean goesOn;

  void add(List<PdfLine> page) {
    float left = (float) page.stream().mapToDouble(PdfLine::start).min().orElse(0);
    float right = (float) page.stream().mapToDouble(PdfLine::end).max().orElse(0);
    PdfLine before = null;
    for (var line : page) {
      boolean indented = line.start() > left + INDENT * line.size();
      if (!goesOn || indented || isOtherSize(before, line)) {
        finish();
      }
      append(line.text());
      goesOn = line.end() > right - SHORT_OF_EDGE * line.size() && !line.text().contains("  ");
      before = line;
    }
  }

  List<String> texts() {
    finish();
    return texts;
  }

  private static boolean isOtherSize(@Nullable PdfLine before, PdfLine line) {
    return before != null && Math.abs(before.size() - line.size()) > 0.1f * line.size();
  }

  private void append(String line) {
    boolean latin =
        !open.isEmpty()
            && open.charAt(open.length() - 1) < 0x80
            && Character.isLetter(open.charAt(open.length() - 1))
            && line.charAt(0) < 0x80
            && Character.isLetter(line.charAt(0));
    open.append(latin ? " " : "").append(line);
  }

  private void finish() {
    if (!open.isEmpty()) {
      texts.add(open.toString());
      open.setLength(0);
    }
    goesOn = false;
  }
}
