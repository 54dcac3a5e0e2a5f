package org.unionbridge.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents for tests, written by another hand than the one that reads them. */
final class WordFiles {

  private WordFiles() {}

  static byte[] written(Consumer<XWPFDocument> content) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] ofLines(List<String> lines) {
    return written(document -> lines.forEach(line -> add(document, line)));
  }

  static void add(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  static void addNumbered(XWPFDocument document, BigInteger list, int level, String text) {
    var paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  /** A list of levels 一、 and 1、 and (1). */
  static BigInteger list(XWPFDocument document) {
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
    level(definition, 1, STNumberFormat.DECIMAL, "%2、");
    level(definition, 2, STNumberFormat.DECIMAL, "(%3)");
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void level(
      CTAbstractNum definition, int level, STNumberFormat.Enum format, String text) {
    var made = definition.addNewLvl();
    made.setIlvl(BigInteger.valueOf(level));
    made.addNewStart().setVal(BigInteger.ONE);
    made.addNewNumFmt().setVal(format);
    made.addNewLvlText().setVal(text);
  }

  static void table(XWPFDocument document, String[]... rows) {
    var table = document.createTable(rows.length, rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        var cell = table.getRow(r).getCell(c);
        cell.removeParagraph(0);
        for (var line : rows[r][c].split("\n")) {
          cell.addParagraph().createRun().setText(line);
        }
      }
    }
  }
}
