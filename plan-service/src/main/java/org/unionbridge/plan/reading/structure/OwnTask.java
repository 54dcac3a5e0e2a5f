package org.unionbridge.plan.reading.structure;

import java.util.regex.Pattern;

/** A heading with nothing beneath that holds its own task: where the task begins. */
final class OwnTask {

  private static final int TITLE = 8;
  private static final int ECHO = 6;
  private static final int ECHO_WITHIN = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[。；！？;\\n](?=.{4})");

  private OwnTask() {}

  /** Offset of the task, 0 when heading and task are one, or -1 when there is only a title. */
  static int start(String heading) {
    if (heading.length() < TITLE || Wording.opensSchedule(heading)) {
      return -1;
    }
    int echo = echo(heading);
    if (echo > 0) {
      return echo;
    }
    var end = SENTENCE_END.matcher(heading);
    return end.find() ? end.end() : 0;
  }

  /** A body glued to its heading often repeats it: the second time is where it begins. */
  private static int echo(String heading) {
    for (int start = 0; start <= ECHO && start + ECHO <= heading.length(); start++) {
      var words = heading.substring(start, start + ECHO);
      var within = heading.substring(0, Math.min(heading.length(), ECHO_WITHIN));
      int again = within.indexOf(words, start + ECHO);
      if (again > 0) {
        return again;
      }
    }
    return -1;
  }
}
