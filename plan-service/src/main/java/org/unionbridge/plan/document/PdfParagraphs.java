package org.unionbridge.plan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of pages together again: a line that reaches the right edge goes on in the next
 * one, unless that is indented or opens with a number. What stands at the head or foot of several
 * pages, and page numbers, are left out, as the heads and feet of Word documents are.
 */
final class PdfParagraphs {

  /** In widths of a character. */
  private static final float SHORT_OF_EDGE = 1.6f;

  private static final float INDENT = 1.2f;
  private static final int AT_EDGE = 2;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–·~ ]*\\d{1,3}[-—–·~ ]*|第? ?\\d{1,3} ?页?[ ,，/]*共? ?\\d{1,3} ?页?");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}|\\d{1,2}) ?[、.．](?!\\d).*|[(（][一二三四五六七八九十\\d]{1,3}[)）].*|"
              + "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?[：:].*");

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean goesOn;

  void add(List<PdfLine> page) {
    pages.add(List.copyOf(page));
    edgesOf(page).stream().distinct().forEach(edge -> edges.merge(edge, 1, Integer::sum));
  }

  List<String> texts() {
    for (var page : pages) {
      read(page.stream().filter(line -> !isFurniture(line, page)).toList());
    }
    finish();
    return texts;
  }

  private static List<String> edgesOf(List<PdfLine> page) {
    var edges = new ArrayList<String>();
    for (int i = 0; i < page.size(); i++) {
      if (i < AT_EDGE || i >= page.size() - AT_EDGE) {
        edges.add(without(page.get(i)));
      }
    }
    return edges;
  }

  private static String without(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private boolean isFurniture(PdfLine line, List<PdfLine> page) {
    int at = page.indexOf(line);
    boolean edge = at < AT_EDGE || at >= page.size() - AT_EDGE;
    boolean repeated = pages.size() > 1 && edges.getOrDefault(without(line), 0) * 2 > pages.size();
    return edge && (repeated || PAGE_NUMBER.matcher(line.text()).matches());
  }

  private void read(List<PdfLine> page) {
    float left = (float) page.stream().mapToDouble(PdfLine::start).min().orElse(0);
    float right = (float) page.stream().mapToDouble(PdfLine::end).max().orElse(0);
    PdfLine before = null;
    for (var line : page) {
      boolean indented = line.start() > left + INDENT * line.size();
      if (!goesOn || indented || isOtherSize(before, line) || opens(line)) {
        finish();
      }
      append(line.text());
      goesOn = line.end() > right - SHORT_OF_EDGE * line.size() && !line.text().contains("  ");
      before = line;
    }
  }

  private boolean opens(PdfLine line) {
    boolean ended = !open.isEmpty() && "。；！？：;:!?”".indexOf(open.charAt(open.length() - 1)) >= 0;
    return ended && OPENING.matcher(line.text()).matches();
  }

  private static boolean isOtherSize(@Nullable PdfLine before, PdfLine line) {
    return before != null && Math.abs(before.size() - line.size()) > 0.1f * line.size();
  }

  private void append(String line) {
    boolean latin =
        !open.isEmpty() && isLatin(open.charAt(open.length() - 1)) && isLatin(line.charAt(0));
    open.append(latin ? " " : "").append(line);
  }

  private static boolean isLatin(char sign) {
    return sign < 0x80 && Character.isLetter(sign);
  }

  private void finish() {
    if (!open.isEmpty()) {
      texts.add(open.toString());
      open.setLength(0);
    }
    goesOn = false;
  }
}
