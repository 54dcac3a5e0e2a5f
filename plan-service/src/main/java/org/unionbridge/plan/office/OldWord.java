package org.unionbridge.plan.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unionbridge.plan.office.ListNumbers.Level;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Lines;
import org.unionbridge.plan.text.Table;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/** The text of a .doc or .wps: the binary form that Word and WPS Office wrote until 2007. */
public final class OldWord {

  private static final int LEVELS = 9;

  private final Range range;
  private final Budget budget;
  private final Lines lines;
  private final ListNumbers numbers = new ListNumbers();

  private OldWord(Range range, Budget budget) {
    this.range = range;
    this.budget = budget;
    this.lines = new Lines(budget);
  }

  public static String text(byte[] bytes, Budget budget) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      var root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new UnreadableFile(Unreadable.PROTECTED);
      }
      if (!root.hasEntry("WordDocument")) {
        throw new UnreadableFile(Unreadable.OTHER_FORMAT);
      }
      if (root.hasEntry("Macros")) {
        throw new UnreadableFile(Unreadable.MACROS);
      }
      try (var document = new HWPFDocument(root)) {
        var read = new OldWord(document.getRange(), budget);
        read.read();
        return read.lines.text();
      }
    } catch (EncryptedDocumentException locked) {
      throw new UnreadableFile(Unreadable.PROTECTED);
    } catch (OldWordFileFormatException older) {
      throw new UnreadableFile(Unreadable.OTHER_FORMAT);
    }
  }

  private void read() {
    int next = 0;
    while (next < range.numParagraphs()) {
      budget.time();
      var paragraph = range.getParagraph(next);
      int covered = paragraph.isInTable() ? table(paragraph) : 0;
      if (covered == 0) {
        lines.addAll(written(paragraph));
      }
      next += Math.max(1, covered);
    }
  }

  /** Writes the table that begins here; says how many paragraphs it holds, 0 where none begins. */
  private int table(Paragraph first) {
    org.apache.poi.hwpf.usermodel.Table found;
    try {
      found = range.getTable(first);
    } catch (IllegalArgumentException notItsBeginning) {
      return 0;
    }
    var table = new Table();
    for (int r = 0; r < found.numRows(); r++) {
      var row = found.getRow(r);
      var cells = new ArrayList<List<String>>();
      for (int c = 0; c < row.numCells(); c++) {
        budget.cells(1);
        var cell = row.getCell(c);
        var text = new ArrayList<String>();
        for (int p = 0; p < cell.numParagraphs(); p++) {
          text.addAll(written(cell.getParagraph(p)));
        }
        cells.add(text);
      }
      table.add(cells);
    }
    lines.addAll(table.lines());
    return found.numParagraphs();
  }

  private List<String> written(Paragraph paragraph) {
    var text =
        Range.stripFields(paragraph.text())
            .replace('\u000b', '\n')
            .replace('\f', '\n')
            .replaceAll("[\\x00-\\x08\\x0e-\\x1f\r]", "");
    var number = text.isBlank() ? "" : number(paragraph);
    return Arrays.asList((number + text).split("\n", -1));
  }

  private String number(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      return number(paragraph, paragraph.getList());
    } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException noSuchList) {
      // files of other writers point to lists that they do not hold; Word shows no number then
      return "";
    }
  }

  private String number(Paragraph paragraph, HWPFList list) {
    var levels = new ArrayList<Level>();
    for (char level = 0; level < LEVELS; level++) {
      var format = format(list.getNumberFormat(level));
      var text = new StringBuilder();
      for (char each : String.valueOf(list.getNumberText(level)).toCharArray()) {
        text.append(each < LEVELS ? "%" + (each + 1) : String.valueOf(each));
      }
      boolean spaced = list.getTypeOfCharFollowingTheNumber(level) != 2;
      levels.add(new Level(list.getStartAt(level), format, text.toString(), spaced, false));
    }
    var id = Integer.toString(list.getLsid());
    return numbers.next(id, id, paragraph.getIlvl(), levels, -1);
  }

  /** The numerals, by their numbers in the binary form (MSONFC). */
  private static String format(int code) {
    return switch (code) {
      case 0 -> "decimal";
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10 -> "ideographDigital";
      case 11 -> "japaneseCounting";
      case 18, 28 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 26 -> "decimalEnclosedFullstop";
      case 27 -> "decimalEnclosedParen";
      case 33, 35 -> "taiwaneseCounting";
      case 37, 39 -> "chineseCounting";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
