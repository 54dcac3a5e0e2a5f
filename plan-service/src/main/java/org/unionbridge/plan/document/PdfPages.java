package org.unionbridge.plan.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Lines;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/** The text of a PDF, line by line as it stands on its pages. */
final class PdfPages extends PDFTextStripper {

  /** Fewer signs on a page than this: it is a picture with a page number. */
  private static final int WRITTEN = 12;

  static {
    FontMappers.set(new PdfFonts());
  }

  private final Budget budget;
  private final List<PdfLine> page = new ArrayList<>();
  private final PdfParagraphs paragraphs = new PdfParagraphs();
  private PdfLine line = new PdfLine();

  private PdfPages(Budget budget) {
    this.budget = budget;
    setSortByPosition(true);
  }

  static String text(byte[] bytes, Budget budget) throws IOException {
    PdfGuard.check(bytes, budget);
    var cache = MemoryUsageSetting.setupMainMemoryOnly(budget.limits().unpacked()).streamCache;
    try (var document = Loader.loadPDF(bytes, "", null, null, cache)) {
      budget.page(document.getNumberOfPages());
      var pages = new PdfPages(budget);
      pages.writeText(document, Writer.nullWriter());
      var lines = new Lines(budget);
      lines.addAll(pages.paragraphs.texts());
      var text = lines.text();
      long written = text.codePoints().filter(Character::isLetterOrDigit).count();
      if (written < WRITTEN && document.getNumberOfPages() > 0) {
        throw new UnreadableFile(Unreadable.SCAN);
      }
      return text;
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFile(Unreadable.PROTECTED);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.time();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    budget.characters(1);
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.add(text, positions);
  }

  @Override
  protected void writeWordSeparator() {
    // gaps are seen by the positions: between Han characters most of them mean nothing
  }

  @Override
  protected void writeLineSeparator() {
    if (!line.isEmpty()) {
      page.add(line);
    }
    line = new PdfLine();
  }

  @Override
  protected void writePageEnd() {
    writeLineSeparator();
    paragraphs.add(page);
    page.clear();
  }
}
