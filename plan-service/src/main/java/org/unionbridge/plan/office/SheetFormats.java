package org.unionbridge.plan.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.plan.text.Budget;

/** How the numbers of a workbook are shown: dates are numbers of days there. */
final class SheetFormats {

  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final int LATEST = 100_000;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  private SheetFormats() {}

  static SheetFormats read(OfficePackage file, Budget budget) throws IOException {
    var formats = new SheetFormats();
    Xml.read(file.part("xl/styles.xml"), budget, formats.new Parts());
    return formats;
  }

  /** The number as the cell of this style shows it. */
  String shown(String written, int style) {
    try {
      var number = new BigDecimal(written);
      int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
      boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LATEST)) < 0;
      var code = codes.getOrDefault(format, builtIn(format));
      if (day && isDate(code)) {
        return date(FIRST.plusDays(number.longValue()), code);
      }
      if (code.endsWith("%")) {
        return plain(number.movePointRight(2)) + "%";
      }
      return plain(number);
    } catch (NumberFormatException noNumber) {
      return written;
    }
  }

  private static String plain(BigDecimal number) {
    // 0.1 is kept as 0.10000000000000001; nobody reads more than a few places
    return number.precision() - number.scale() > 30 || number.scale() > 1_000
        ? ""
        : number
            .setScale(Math.clamp(number.scale(), 0, 6), RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static boolean isDate(String code) {
    var bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.contains("y") || bare.contains("d") || bare.matches(".*(?<![hs:])m(?![:s]).*");
  }

  private static String date(LocalDate day, String code) {
    var bare = code.replaceAll("\\[[^\\]]*\\]", "");
    return (bare.contains("y") ? day.getYear() + "年" : "")
        + day.getMonthValue()
        + "月"
        + (bare.contains("d") ? day.getDayOfMonth() + "日" : "");
  }

  /** Formats that files use without saying what they are; those of Chinese systems included. */
  private static String builtIn(int format) {
    return switch (format) {
      case 9, 10 -> "0%";
      case 14, 15, 22, 31, 36, 50 -> "yyyy-m-d";
      case 16, 28, 29, 30, 51, 53, 54, 58 -> "m-d";
      case 17, 27, 52, 57 -> "yyyy-m";
      default -> "";
    };
  }

  private final class Parts implements Xml.Reader {

    private boolean inCells;

    @Override
    public void start(String name, Xml element) {
      switch (name) {
        case "numFmt" ->
            codes.put(element.number("numFmtId", 0), element.attribute("formatCode", ""));
        case "cellXfs" -> inCells = true;
        case "xf" -> {
          if (inCells) {
            styles.add(element.number("numFmtId", 0));
          }
        }
        default -> {}
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
      if (name.equals("cellXfs")) {
        inCells = false;
      }
    }
  }
}
