package org.unionbridge.gateway.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was asked for, as a note may tell it: the words of the path, and the one id that is surely
 * ours. Whatever else stands in a path may be anything that a person typed.
 *
 * @param template such as {@code GET /api/member/members/{id}}
 * @param subject such as {@code member:ID}
 */
record AskedRoute(String template, Optional<String> subject) {

  private static final String ID = "{id}";
  private static final int SEGMENTS = 10;
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");
  private static final int LONGEST_WORD = 30;
  private static final Pattern OUR_ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{20}");
  private static final Pattern LETTER = Pattern.compile("[a-z]");

  static AskedRoute of(String method, String path) {
    var segments =
        Arrays.stream(path.split("/", -1)).filter(s -> !s.isEmpty()).limit(SEGMENTS).toList();
    var template = new StringBuilder(method).append(' ');
    segments.forEach(segment -> template.append('/').append(isWord(segment) ? segment : ID));
    return new AskedRoute(template.toString(), subject(segments));
  }

  /** Whether something of its own was asked for, rather than a list or a form. */
  boolean namesSomething() {
    return template.contains(ID);
  }

  private static boolean isWord(String segment) {
    return segment.length() <= LONGEST_WORD
        && WORD.matcher(segment).matches()
        && !OUR_ID.matcher(segment).matches();
  }

  private static Optional<String> subject(List<String> segments) {
    var subjects = new ArrayList<String>();
    for (int i = 1; i < segments.size(); i++) {
      if (isOurId(segments.get(i)) && isWord(segments.get(i - 1))) {
        subjects.add(singular(segments.get(i - 1)) + ":" + segments.get(i));
      }
    }
    return subjects.stream().findFirst();
  }

  /** A number that somebody typed has no letters. */
  private static boolean isOurId(String segment) {
    return OUR_ID.matcher(segment).matches() && LETTER.matcher(segment).find();
  }

  private static String singular(String collection) {
    return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
  }
}
