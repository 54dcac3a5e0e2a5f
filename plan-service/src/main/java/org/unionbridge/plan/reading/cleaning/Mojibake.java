package org.unionbridge.plan.reading.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.file.PlanFile.Repair;

/**
 * Text whose bytes (GBK) were read one byte off: a byte was lost, and all that follows is wrong
 * until another one is lost. Putting a byte back in place restores what lies between; of the two
 * characters that lost one, the likely word tells them.
 */
final class Mojibake {

  private static final Charset GBK = Charset.forName("GB18030");

  /** A full stop that opens a line is half of the blanks before it and half of a bracket. */
  private static final Pattern OPENING = Pattern.compile("^[ \\u3000]*。(?=[^\\p{IsHan}，。])");

  /** A sign right between two Han characters, the next one or two of which nobody writes. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\p{IsHan})[;；!！](?=[\\p{IsHan}\\p{Co}])");

  /** Words in which a character may have lost half of itself. */
  private static final List<String> WORDS =
      List.of(
          "慶祝", "庆祝", "活動", "活动", "工作", "形式", "宵節", "宵节", "三個", "三个", "五種", "五种", "保健", "常化", "教育",
          "教師", "教师", "職工", "职工", "建設", "建设", "組織", "组织", "會議", "会议", "培訓", "培训");

  private static final int LONGEST = 64;
  private static final int MOST = 8;

  /** Places that are tried in one document: nobody loses a byte as often. */
  private int left = 1_000;

  /** The line as it was before; every change goes to the repairs. */
  String restored(int number, String line, List<Repair> repairs) {
    var text = line;
    var opening = OPENING.matcher(text);
    if (opening.find() && lead(text.charAt(opening.end())) == 0xA8) {
      text = replaced(number, text, opening.end() - 1, bytes -> bytes.substring(1), repairs);
    }
    int from = 0;
    for (int i = 0; i < MOST; i++) {
      var inside = INSIDE.matcher(text);
      if (!inside.find(from)) {
        break;
      }
      from = inside.end();
      int at = inside.start();
      if (isStrange(text, from)) {
        char before = text.charAt(at - 1);
        text = replaced(number, text, at, bytes -> lost(bytes, before), repairs);
      }
    }
    return text;
  }

  private static boolean isStrange(String text, int from) {
    for (int i = from; i < Math.min(from + 2, text.length()); i++) {
      if (!Script.isCommon(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first byte of a character whose second one (0xA3) now is the first of a sign. */
  private static String lost(String bytes, char before) {
    for (var word : WORDS) {
      var pair = latin(word.substring(1));
      if (word.charAt(0) == before && pair.length() == 2 && pair.charAt(1) == 0xA3) {
        return pair.charAt(0) + bytes;
      }
    }
    return '\u00A1' + bytes;
  }

  private String replaced(
      int number, String text, int at, UnaryOperator<String> shift, List<Repair> repairs) {
    if (left-- <= 0) {
      return text;
    }
    int window = Math.min(text.length(), at + LONGEST);
    var best = text.substring(at, window);
    int bestEnd = window;
    double least = cost(best);
    for (int end = at + 2; end <= window; end++) {
      var decoded = decoded(shift.apply(latin(wide(text.substring(at, end)))));
      double cost = cost(decoded) + cost(text.substring(end, window));
      if (cost < least) {
        least = cost;
        best = decoded;
        bestEnd = end;
      }
    }
    var seen = text.substring(at, bestEnd);
    var meant = best.replace("\uFFFD", "");
    if (seen.equals(meant)) {
      return text;
    }
    repairs.add(new Repair(number, "mojibake", seen, meant));
    return text.substring(0, at) + meant + text.substring(bestEnd);
  }

  /** What nobody writes costs one; a character that stays lost costs a half. */
  private static double cost(String text) {
    double cost = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      cost += each == '\uFFFD' ? 0.5 : Script.isCommon(each) ? 0 : 1;
    }
    return cost;
  }

  /** Decodes; a half of a character at the end is made whole by the likely word. */
  private static String decoded(String bytes) {
    var whole = decodedWhole(bytes);
    if (whole != null) {
      return whole;
    }
    var before = decodedWhole(bytes.substring(0, bytes.length() - 1));
    if (before == null || before.isEmpty()) {
      return "\uFFFD\uFFFD\uFFFD";
    }
    char last = before.charAt(before.length() - 1);
    char half = bytes.charAt(bytes.length() - 1);
    for (var word : WORDS) {
      if (word.charAt(0) == last && lead(word.charAt(1)) == half) {
        return before + word.charAt(1);
      }
    }
    return before + '\uFFFD';
  }

  private static @Nullable String decodedWhole(String bytes) {
    try {
      var raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return GBK.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException half) {
      return null;
    }
  }

  /** The sign at the head was wide before somebody narrowed it. */
  private static String wide(String text) {
    char first = text.charAt(0);
    return first < 0x80 ? (char) (first + 0xFEE0) + text.substring(1) : text;
  }

  /** The bytes, each as one character. */
  private static String latin(String text) {
    return new String(text.getBytes(GBK), StandardCharsets.ISO_8859_1);
  }

  private static int lead(char each) {
    return String.valueOf(each).getBytes(GBK)[0] & 0xFF;
  }
}
