package org.unionbridge.plan.document;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** One line of a page: its text and where it begins and ends. */
final class PdfLine {

  private static final float CELL = 1.6f;
  private static final float BLANK = 0.2f;

  private final StringBuilder text = new StringBuilder();
  private float start = Float.MAX_VALUE;
  private float end;
  private float size;

  void add(String word, List<TextPosition> positions) {
    if (positions.isEmpty() || word.isBlank()) {
      return;
    }
    var first = positions.getFirst();
    var last = positions.getLast();
    if (!text.isEmpty()) {
      float gap = first.getXDirAdj() - end;
      boolean han = isHan(text.charAt(text.length() - 1)) || isHan(word.charAt(0));
      text.append(gap > CELL * size ? "  " : !han && gap > BLANK * size ? " " : "");
    }
    text.append(word.strip());
    start = Math.min(start, first.getXDirAdj());
    end = last.getXDirAdj() + last.getWidthDirAdj();
    size = Math.max(size, first.getFontSizeInPt());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  float start() {
    return start;
  }

  float end() {
    return end;
  }

  float size() {
    return size;
  }

  private static boolean isHan(char sign) {
    return Character.isIdeographic(sign) || "，。；：、！？（）“”《》".indexOf(sign) >= 0;
  }
}
