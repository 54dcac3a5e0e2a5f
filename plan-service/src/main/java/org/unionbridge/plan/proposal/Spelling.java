package org.unionbridge.plan.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared: without blanks and quotation marks, with one word for each of the words
 * by which unions call their people.
 *
 * @param origins where each character of it begins in the text as written
 * @param ends where it ends there
 */
record Spelling(String written, String text, int[] origins, int[] ends) {

  private static final String LEFT_OUT = "“”\"‘’'「」『』·・•﹒　□";
  private static final String FULL = "（），；：！？";
  private static final String HALF = "(),;:!?";

  /** The longest first; the second word of each row is what is compared. */
  private static final List<String[]> SAME =
      List.of(
          new String[] {"教职员工", "职工"},
          new String[] {"干部职工", "职工"},
          new String[] {"教职工", "职工"},
          new String[] {"教工", "职工"},
          new String[] {"员工", "职工"},
          new String[] {"台帐", "台账"});

  /** Behind these a word for people is part of another one: 人员工作, 教工会. */
  private static final String OTHERWISE = "作会资";

  static Spelling of(String written) {
    var text = new StringBuilder(written.length());
    var origins = new int[written.length()];
    var ends = new int[written.length()];
    for (int i = 0; i < written.length(); ) {
      var same = same(written, i);
      if (same != null) {
        for (int j = 0; j < same[1].length(); j++) {
          origins[text.length()] = i;
          ends[text.length()] = i + same[0].length();
          text.append(same[1].charAt(j));
        }
        i += same[0].length();
        continue;
      }
      char character = written.charAt(i);
      if (character == '\n' || !isLeftOut(character)) {
        origins[text.length()] = i;
        ends[text.length()] = i + 1;
        int half = FULL.indexOf(character);
        text.append(half < 0 ? Character.toLowerCase(character) : HALF.charAt(half));
      }
      i++;
    }
    return new Spelling(written, text.toString(), origins, ends);
  }

  private static boolean isLeftOut(char character) {
    return Character.isWhitespace(character) || LEFT_OUT.indexOf(character) >= 0;
  }

  private static String @Nullable [] same(String written, int at) {
    for (String[] row : SAME) {
      if (written.startsWith(row[0], at)) {
        int end = at + row[0].length();
        boolean otherwise =
            row[0].length() == 2
                && end < written.length()
                && OTHERWISE.indexOf(written.charAt(end)) >= 0;
        return otherwise ? null : row;
      }
    }
    return null;
  }

  /** The part from here to there as it was written. */
  String original(int from, int to) {
    return written.substring(origins[from], ends[to - 1]);
  }
}
