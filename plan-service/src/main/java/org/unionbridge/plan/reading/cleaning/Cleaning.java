package org.unionbridge.plan.reading.cleaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unionbridge.plan.reading.file.PlanFile.Repair;

/** First pass: the lines that hold text, without what only disturbs, and what was changed. */
public record Cleaning(List<Line> lines, List<Repair> repairs) {

  /** Wide digits, letters and percent signs, radicals and compatibility forms of Han characters. */
  private static final Pattern VARIANT =
      Pattern.compile("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\u2E80-\u2FDF\uF900-\uFAFF]");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF\u0000-\u0008\u000E-\u001F]");
  private static final Pattern PINYIN_NOTE =
      Pattern.compile("(?<=\\p{IsHan})\\([a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,5}\\)");
  private static final Pattern DOUBLED_YEAR = Pattern.compile("年年(?=\\d{1,2}月)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2000-\u200A\u3000]+");

  /** Every line of a plan is converted; it is said once. */
  public static final String SCRIPT = "traditional-script";

  private static final int SHOWN = 20;

  public static Cleaning of(String text) {
    var raw = text.lines().toList();
    var script = Script.of(raw);
    var mojibake = new Mojibake();
    var lines = new ArrayList<Line>();
    var repairs = new ArrayList<Repair>();
    for (int i = 0; i < raw.size(); i++) {
      var cleaned = cleaned(i + 1, raw.get(i), mojibake, script, repairs);
      if (!cleaned.isEmpty()) {
        lines.add(new Line(i + 1, cleaned));
      }
    }
    return new Cleaning(lines, repairs);
  }

  private static String cleaned(
      int number, String raw, Mojibake mojibake, Script script, List<Repair> repairs) {
    var whole = mojibake.restored(number, raw, repairs);
    var seen = replaced(whole, INVISIBLE, "invisible", number, repairs);
    var plain = replaced(seen, VARIANT, "variant-form", number, repairs);
    var unnoted = replaced(plain, PINYIN_NOTE, "pinyin-note", number, repairs);
    var simplified = simplified(unnoted, script, number, repairs);
    var spelt = Spelling.corrected(number, simplified, repairs);
    var single = replaced(spelt, DOUBLED_YEAR, "doubled-character", number, repairs);
    return BLANKS.matcher(single).replaceAll(" ").strip();
  }

  private static String simplified(String line, Script script, int number, List<Repair> repairs) {
    var simplified = script.simplified(line);
    if (!simplified.equals(line)) {
      repairs.add(new Repair(number, SCRIPT, begin(line), begin(simplified)));
    }
    return simplified;
  }

  private static String begin(String line) {
    var text = line.strip();
    return text.substring(0, Math.min(SHOWN, text.length()));
  }

  private static String replaced(
      String text, Pattern pattern, String reason, int number, List<Repair> repairs) {
    return pattern
        .matcher(text)
        .replaceAll(match -> {
          var to = replacement(match.group(), reason);
          repairs.add(new Repair(number, reason, match.group(), to));
          return to;
        });
  }

  private static String replacement(String found, String reason) {
    return switch (reason) {
      case "variant-form" -> Normalizer.normalize(found, Normalizer.Form.NFKC);
      case "doubled-character" -> found.substring(1);
      default -> "";
    };
  }
}
