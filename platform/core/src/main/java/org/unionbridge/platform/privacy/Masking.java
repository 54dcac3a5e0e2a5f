package org.unionbridge.platform.privacy;

import java.util.Set;

/** Personal values as lists show them: enough to recognise, too little to use. */
public final class Masking {

  private static final String HIDDEN = "****";
  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "司空", "夏侯",
          "轩辕", "端木", "百里", "东郭", "南宫", "呼延", "澹台", "淳于", "太史", "申屠", "公羊", "赫连", "钟离", "独孤", "西门");

  private Masking() {}

  /** The surname: 张**, 欧阳**; the length of the rest is not told. */
  public static String name(String name) {
    var known = name.strip();
    if (known.isEmpty()) {
      return "";
    }
    var compound = known.length() > 2 && COMPOUND_SURNAMES.contains(known.substring(0, 2));
    return known.substring(0, compound ? 2 : known.offsetByCodePoints(0, 1)) + "**";
  }

  /** 138****1234; of short numbers nothing. */
  public static String phone(String phone) {
    return between(phone.strip(), 3, 4, HIDDEN);
  }

  /** 1101**********1234. */
  public static String idNumber(String number) {
    var known = number.strip();
    return between(known, 4, 4, "*".repeat(Math.max(HIDDEN.length(), known.length() - 8)));
  }

  /** The last four digits: ****1234. */
  public static String bankAccount(String account) {
    return between(account.strip(), 0, 4, HIDDEN);
  }

  /** First and last characters, where at least as many as a mask has stay hidden between them. */
  private static String between(String value, int first, int last, String mask) {
    if (value.length() < first + last + HIDDEN.length()) {
      return value.isEmpty() ? "" : HIDDEN;
    }
    return value.substring(0, first) + mask + value.substring(value.length() - last);
  }
}
