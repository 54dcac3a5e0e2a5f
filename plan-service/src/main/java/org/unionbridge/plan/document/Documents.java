package org.unionbridge.plan.document;

import java.io.IOException;
import org.unionbridge.plan.office.OfficePackage;
import org.unionbridge.plan.office.OldWord;
import org.unionbridge.plan.office.WordDocument;
import org.unionbridge.plan.office.Workbook;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.TextDecoder;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/**
 * Turns a file of any known kind into text. What reads a kind is loaded when the first one comes.
 */
public final class Documents {

  /** The text of a file, and what the file is. */
  public record Text(FileKind kind, String text) {}

  private Documents() {}

  /** The lines of the file as text, or why there are none. Takes its time, within the limits. */
  public static Reading<Text> read(byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      return new Refused<>(Unreadable.TOO_LARGE);
    }
    if (bytes.length == 0) {
      return new Refused<>(Unreadable.EMPTY);
    }
    try {
      return read(FileKind.of(bytes), bytes, new Budget(limits));
    } catch (UnreadableFile refused) {
      return new Refused<>(refused.reason());
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // what others wrote to read a format fails on a broken file in whatever way it likes
      return new Refused<>(Unreadable.DAMAGED);
    }
  }

  private static Reading<Text> read(FileKind kind, byte[] bytes, Budget budget) throws IOException {
    return switch (kind) {
      case TEXT -> plain(bytes, budget);
      case WEB_PAGE -> text(kind, WebPage.text(bytes, budget));
      case PDF -> text(kind, PdfPages.text(bytes, budget));
      case OLD_OFFICE -> text(kind, OldWord.text(bytes, budget));
      case PACKAGE, WORD, WORKBOOK -> unpacked(OfficePackage.open(bytes, budget), budget);
      case PICTURE -> new Refused<>(Unreadable.SCAN);
      case ARCHIVE -> new Refused<>(Unreadable.ARCHIVE);
      case OTHER -> new Refused<>(Unreadable.OTHER_FORMAT);
    };
  }

  private static Reading<Text> plain(byte[] bytes, Budget budget) {
    return switch (TextDecoder.decode(bytes, budget.limits().bytes())) {
      case Refused<String>(var reason) -> new Refused<>(reason);
      case Read<String>(var text) -> text(FileKind.TEXT, text);
    };
  }

  private static Reading<Text> unpacked(OfficePackage file, Budget budget) throws IOException {
    if (file.holds(name -> name.endsWith("vbaProject.bin"))) {
      return new Refused<>(Unreadable.MACROS);
    }
    if (file.holds(WordDocument::isMainPart)) {
      return text(FileKind.WORD, WordDocument.text(file, budget));
    }
    if (file.holds("xl/workbook.xml"::equals)) {
      return text(FileKind.WORKBOOK, Workbook.text(file, budget));
    }
    if (file.holds("OFD.xml"::equals)) {
      return new Refused<>(Unreadable.OFD);
    }
    boolean known =
        file.holds(name -> name.equals("mimetype") || name.equals("[Content_Types].xml"));
    return new Refused<>(known ? Unreadable.OTHER_FORMAT : Unreadable.ARCHIVE);
  }

  private static Reading<Text> text(FileKind kind, String text) {
    return text.isBlank() ? new Refused<>(Unreadable.EMPTY) : new Read<>(new Text(kind, text));
  }
}
