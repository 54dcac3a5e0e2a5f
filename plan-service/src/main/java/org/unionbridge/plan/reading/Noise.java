package org.unionbridge.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;

/** Lines that belong to the printed document and to no plan: its contents and page numbers. */
record Noise(List<Line> left, List<SetAside> setAside) {

  private static final int LONGEST = 80;
  private static final Pattern CONTENTS =
      Pattern.compile(".{2,60}?(?:…{2,}|\\.{4,}|·{4,}|_{4,}|-{4,}) ?\\d{1,3}");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–]+ ?\\d{1,3} ?[-—–]+|第 ?\\d{1,3} ?页(?: ?[,，/]? ?共 ?\\d{1,3} ?页)?");

  static Noise in(List<Line> lines) {
    var left = new ArrayList<Line>();
    var aside = new ArrayList<SetAside>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      // one line of dots may be a form to fill in; contents have several
      boolean contents =
          isContents(lines, i) && (isContents(lines, i - 1) || isContents(lines, i + 1));
      if (contents || isPageNumber(line.text())) {
        var place = new Lines(line.number(), line.number());
        aside.add(new SetAside(place, contents ? "contents" : "page-number", line.text()));
      } else {
        left.add(line);
      }
    }
    return new Noise(left, aside);
  }

  private static boolean isContents(List<Line> lines, int index) {
    return index >= 0
        && index < lines.size()
        && lines.get(index).text().length() <= LONGEST
        && CONTENTS.matcher(lines.get(index).text()).matches();
  }

  private static boolean isPageNumber(String text) {
    return text.length() <= LONGEST && PAGE_NUMBER.matcher(text).matches();
  }
}
