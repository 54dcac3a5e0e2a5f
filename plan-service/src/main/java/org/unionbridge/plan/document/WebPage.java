package org.unionbridge.plan.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Lines;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Table;
import org.unionbridge.plan.text.TextDecoder;
import org.unionbridge.plan.text.UnreadableFile;

/** The text of a web page, or of a document that was saved as one. */
final class WebPage {

  private static final int HEAD = 4_096;
  private static final int WIDEST = 60;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]{3,20})");
  private static final Set<String> SIMPLIFIED = Set.of("gb2312", "gbk", "x-gbk", "gb18030");

  private WebPage() {}

  static String text(byte[] bytes, Budget budget) {
    var lines = new Lines(budget);
    lines.addAll(lines(Jsoup.parse(decoded(bytes, budget)).body(), budget, 0));
    return lines.text();
  }

  /** By what the page says of itself, if that holds, else like any text. */
  private static String decoded(byte[] bytes, Budget budget) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var named = CHARSET.matcher(head);
    var said = named.find() ? charset(named.group(1)) : Optional.<Charset>empty();
    if (said.isPresent()) {
      var text = new String(bytes, said.get());
      if (text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    return switch (TextDecoder.decode(bytes, budget.limits().bytes())) {
      case Read<String>(var text) -> text;
      case Refused<String>(var reason) -> throw new UnreadableFile(reason);
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      boolean simplified = SIMPLIFIED.contains(name.toLowerCase(Locale.ROOT));
      return Optional.of(Charset.forName(simplified ? "GB18030" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  static List<String> lines(Element of, Budget budget, int depth) {
    budget.depth(depth);
    var blocks = new WebBlocks(budget, table -> table(table, budget, depth));
    of.traverse(blocks);
    return blocks.lines();
  }

  private static List<String> table(Element found, Budget budget, int depth) {
    var table = new Table();
    var spans = new int[WIDEST];
    for (var row : found.select("tr")) {
      if (row.closest("table") == found) {
        table.add(row(row, spans, budget, depth));
      }
    }
    return table.lines();
  }

  /** A cell over several rows leaves its place empty in those that follow. */
  private static List<List<String>> row(Element row, int[] spans, Budget budget, int depth) {
    var cells = new ArrayList<List<String>>();
    for (var cell : row.children()) {
      if (!cell.nameIs("td") && !cell.nameIs("th")) {
        continue;
      }
      budget.cells(1);
      pass(cells, spans);
      int down = number(cell.attr("rowspan"));
      int across = number(cell.attr("colspan"));
      for (int i = 0; i < across && cells.size() < WIDEST; i++) {
        spans[cells.size()] = down - 1;
        cells.add(i == 0 ? lines(cell, budget, depth + 8) : List.of());
      }
    }
    pass(cells, spans);
    return cells;
  }

  private static void pass(List<List<String>> cells, int[] spans) {
    while (cells.size() < WIDEST && spans[cells.size()] > 0) {
      spans[cells.size()]--;
      cells.add(List.of());
    }
  }

  private static int number(String written) {
    return written.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(written)) : 1;
  }
}
