package org.unionbridge.plan.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Lines;
import org.unionbridge.plan.text.Table;

/** The text of an .xlsx: each sheet is a table, one after the other as they are shown. */
public final class Workbook {

  private static final int WIDEST = 60;

  private final Budget budget;
  private final List<String> shared = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final Lines lines;

  private Workbook(Budget budget) {
    this.budget = budget;
    this.lines = new Lines(budget);
  }

  public static String text(OfficePackage file, Budget budget) throws IOException {
    var book = new Workbook(budget);
    Xml.read(file.part("xl/sharedStrings.xml"), budget, book.new Strings());
    Xml.read(file.part("xl/_rels/workbook.xml.rels"), budget, book.new Targets());
    Xml.read(file.part("xl/workbook.xml"), budget, book.new Sheets());
    var formats = SheetFormats.read(file, budget);
    for (var sheet : book.sheets) {
      var cells = book.new Cells(formats);
      Xml.read(file.part(sheet), budget, cells);
      book.lines.addAll(cells.table.lines());
    }
    return book.lines.text();
  }

  /** Texts that cells point to. */
  private final class Strings implements Xml.Reader {

    private final StringBuilder text = new StringBuilder();
    private boolean inText;

    @Override
    public void start(String name, Xml element) {
      if (name.equals("rPh")) {
        element.skip();
      }
      inText = name.equals("t");
    }

    @Override
    public void text(String more) {
      if (inText) {
        budget.characters(more.length());
        text.append(more);
      }
    }

    @Override
    public void end(String name) {
      inText = false;
      if (name.equals("si")) {
        shared.add(text.toString());
        text.setLength(0);
      }
    }
  }

  /** Where the sheets lie. */
  private final class Targets implements Xml.Reader {

    @Override
    public void start(String name, Xml element) {
      if (name.equals("Relationship")) {
        var target = element.attribute("Target", "");
        targets.put(
            element.attribute("Id", ""),
            target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }

  /** The sheets that are shown, in their order. */
  private final class Sheets implements Xml.Reader {

    @Override
    public void start(String name, Xml element) {
      if (name.equals("sheet") && element.attribute("state", "visible").equals("visible")) {
        var target = targets.get(element.attribute("id", ""));
        if (target != null) {
          sheets.add(target);
        }
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }

  /** The cells of one sheet. */
  private final class Cells implements Xml.Reader {

    private final SheetFormats formats;
    private final Table table = new Table();
    private final List<List<String>> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "n";
    private int style;
    private int column;
    private boolean inValue;

    Cells(SheetFormats formats) {
      this.formats = formats;
    }

    @Override
    public void start(String name, Xml element) {
      switch (name) {
        case "row" -> {
          row.clear();
          column = -1;
        }
        case "c" -> {
          type = element.attribute("t", "n");
          style = element.number("s", 0);
          column = column(element.attribute("r"), column + 1);
          value.setLength(0);
        }
        case "v", "t" -> inValue = true;
        case "rPh" -> element.skip();
        default -> {}
      }
    }

    @Override
    public void text(String text) {
      if (inValue) {
        value.append(text);
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "v", "t" -> inValue = false;
        case "c" -> finishCell();
        case "row" -> table.add(row);
        default -> {}
      }
    }

    private void finishCell() {
      budget.cells(1);
      if (column < 0 || column >= WIDEST || value.isEmpty()) {
        return;
      }
      while (row.size() <= column) {
        row.add(List.of());
      }
      var shown = shown();
      budget.characters(shown.length());
      row.set(column, Arrays.asList(shown.split("\n", -1)));
    }

    private String shown() {
      var written = value.toString();
      return switch (type) {
        case "s" -> {
          int index = written.matches("\\d{1,7}") ? Integer.parseInt(written) : -1;
          yield index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        case "n" -> formats.shown(written, style);
        case "b", "e" -> "";
        default -> written;
      };
    }

    /** The column that an address such as {@code AB12} names, from 0. */
    private static int column(@Nullable String address, int next) {
      if (address == null || address.isEmpty()) {
        return next;
      }
      int column = 0;
      for (int i = 0; i < Math.min(3, address.length()) && address.charAt(i) >= 'A'; i++) {
        column = column * 26 + address.charAt(i) - 'A' + 1;
      }
      return column - 1;
    }
  }
}
