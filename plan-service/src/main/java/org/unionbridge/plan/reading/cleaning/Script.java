package org.unionbridge.plan.reading.cleaning;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * Tells traditional script from simplified, and turns it into that. What is simplified is left
 * alone: there, some characters that also are traditional ones mean themselves.
 */
final class Script {

  private static final Charset SIMPLIFIED = Charset.forName("GB2312");

  /** In a hundred: of a document, and of one line in a document that is simplified elsewhere. */
  private static final int OF_DOCUMENT = 8;

  private static final int OF_LINE = 25;

  private final boolean traditional;
  private final byte[] known = new byte[Character.MAX_VALUE + 1];
  private final CharsetEncoder encoder = SIMPLIFIED.newEncoder();

  private Script(List<String> lines) {
    long han = 0;
    long foreign = 0;
    for (var line : lines) {
      han += han(line);
      foreign += foreign(line);
    }
    this.traditional = foreign * 100 > han * OF_DOCUMENT;
  }

  static Script of(List<String> lines) {
    return new Script(lines);
  }

  /** The line in simplified script; the same line where it is so already. */
  String simplified(String line) {
    int foreign = foreign(line);
    boolean converted = foreign > 0 && (traditional || foreign * 100 > han(line) * OF_LINE);
    return converted ? Simplified.of(line) : line;
  }

  private static int han(String line) {
    int han = 0;
    for (int i = 0; i < line.length(); i++) {
      han += isHan(line.charAt(i)) ? 1 : 0;
    }
    return han;
  }

  /** Characters that simplified texts have no use for. */
  private int foreign(String line) {
    int foreign = 0;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      foreign += isHan(each) && !isSimplified(each) ? 1 : 0;
    }
    return foreign;
  }

  private boolean isSimplified(char each) {
    if (known[each] == 0) {
      known[each] = (byte) (encoder.canEncode(each) ? 1 : 2);
    }
    return known[each] == 1;
  }

  private static boolean isHan(char each) {
    return each >= '\u4E00' && each <= '\u9FFF';
  }

  /** Whether the character is one of those that texts of either script are made of. */
  static boolean isCommon(char each) {
    if (!isHan(each)) {
      return each < 0x80 || "，。、；：！？“”‘’（）《》—…　·".indexOf(each) >= 0;
    }
    var own = String.valueOf(each).getBytes(SIMPLIFIED);
    var bytes = own.length == 2 ? own : String.valueOf(Simplified.of(each)).getBytes(SIMPLIFIED);
    int lead = bytes[0] & 0xFF;
    return bytes.length == 2 && lead >= 0xB0 && lead <= 0xD7;
  }
}
