package org.unionbridge.plan.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Lines;
import org.unionbridge.plan.text.Table;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/** The text of a .docx: paragraphs with the numbers that Word shows, tables row by row. */
public final class WordDocument {

  /** Old states of what was changed, the poorer of two versions, readings over characters. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "sectPrChange",
          "moveFrom",
          "del",
          "Fallback",
          "rt");

  private static final int WIDEST = 60;

  private final Lines lines;
  private final Budget budget;
  private final WordStyles styles;
  private final WordNumbering numbering;

  private WordDocument(Budget budget, WordStyles styles, WordNumbering numbering) {
    this.budget = budget;
    this.lines = new Lines(budget);
    this.styles = styles;
    this.numbering = numbering;
  }

  /** The main part of every known writer: {@code word/document.xml}, or with a number. */
  public static boolean isMainPart(String name) {
    return name.matches("word/document\\d{0,3}\\.xml");
  }

  public static String text(OfficePackage file, Budget budget) throws IOException {
    var main =
        file.find(WordDocument::isMainPart)
            .orElseThrow(() -> new UnreadableFile(Unreadable.DAMAGED));
    var styles = WordStyles.read(file, budget);
    var document = new WordDocument(budget, styles, WordNumbering.read(file, budget, styles));
    Xml.read(file.part(main), budget, document.new Body());
    return document.lines.text();
  }

  /** A paragraph while it is read; one may lie in another, in a text box. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private int level = -1;
  }

  /** A table while it is read; one may lie in another's cell. */
  private static final class Grid {
    private final Table table = new Table();
    private final List<List<String>> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private int span = 1;
  }

  private final class Body implements Xml.Reader {

    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private int runs;
    private boolean inText;

    @Override
    public void start(String name, Xml element) {
      if (LEFT_OUT.contains(name)) {
        element.skip();
        return;
      }
      switch (name) {
        case "p" -> paragraphs.push(new Paragraph());
        case "r" -> runs++;
        case "t" -> inText = true;
        case "tab" -> addSign(runs > 0 ? "\t" : "");
        case "br", "cr" -> addSign("\n");
        case "noBreakHyphen" -> addSign("-");
        case "tbl" -> grids.push(new Grid());
        case "gridSpan" ->
            ofGrid(grid -> grid.span = Math.clamp(element.number("val", 1), 1, WIDEST));
        default -> ofParagraph(name, element);
      }
    }

    private void ofParagraph(String name, Xml element) {
      var paragraph = paragraphs.peek();
      if (paragraph == null) {
        return;
      }
      switch (name) {
        case "pStyle" -> paragraph.style = element.attribute("val");
        case "numId" -> paragraph.list = element.attribute("val");
        case "ilvl" -> paragraph.level = element.number("val", -1);
        default -> {}
      }
    }

    private void ofGrid(Consumer<Grid> change) {
      var grid = grids.peek();
      if (grid != null) {
        change.accept(grid);
      }
    }

    private void addSign(String sign) {
      var paragraph = paragraphs.peek();
      if (paragraph != null) {
        paragraph.text.append(sign);
      }
    }

    @Override
    public void text(String text) {
      var paragraph = paragraphs.peek();
      if (inText && paragraph != null) {
        budget.characters(text.length());
        paragraph.text.append(text);
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "t" -> inText = false;
        case "r" -> runs--;
        case "p" -> finish(paragraphs.pop());
        case "tc" -> ofGrid(this::finishCell);
        case "tr" -> ofGrid(this::finishRow);
        case "tbl" -> finish(grids.pop());
        default -> {}
      }
    }

    private void finish(Paragraph paragraph) {
      var text = paragraph.text.toString();
      if (styles.isContents(paragraph.style)) {
        text = text.replace("\t", "……");
      }
      // Word numbers empty paragraphs as well, but shows a number alone only by mistake
      var number =
          text.isBlank() ? "" : numbering.before(paragraph.style, paragraph.list, paragraph.level);
      put(List.of((number + text).split("\n", -1)));
    }

    private void finishCell(Grid grid) {
      budget.cells(1);
      grid.row.add(List.copyOf(grid.cell));
      for (int i = 1; i < grid.span && grid.row.size() < WIDEST; i++) {
        grid.row.add(List.of());
      }
      grid.span = 1;
      grid.cell = new ArrayList<>();
    }

    private void finishRow(Grid grid) {
      grid.table.add(grid.row);
      grid.row.clear();
    }

    private void finish(Grid grid) {
      put(grid.table.lines());
    }

    private void put(List<String> found) {
      var grid = grids.peek();
      if (grid == null) {
        lines.addAll(found);
      } else {
        found.stream().filter(line -> !line.isBlank()).forEach(grid.cell::add);
      }
    }
  }
}
