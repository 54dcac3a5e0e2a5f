package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Repair;
import org.unionbridge.plan.reading.structure.Paragraph.Labelled;
import org.unionbridge.plan.reading.structure.Paragraph.Marked;
import org.unionbridge.plan.reading.structure.Paragraph.OfMonth;
import org.unionbridge.plan.reading.structure.Paragraph.Opening;
import org.unionbridge.plan.reading.structure.Paragraph.Plain;

/** Third pass: sees what opens each line, and puts broken paragraphs together again. */
final class Paragraphs {

  private static final Pattern LIST_MARK = Pattern.compile("(?:[-*·+] |[•●▪◆■◇#]{1,6} ?){1,2}");
  private static final int FULL_LINE = 20;
  private static final int FULL_MONTH_LINE = 45;
  private static final int HEADING = 40;
  private static final int TAIL = 15;

  private final List<Line> lines;
  private final List<Repair> repairs;
  private final boolean monthsOpenLines;
  private final List<Paragraph> done = new ArrayList<>();
  private final List<Passage> pieces = new ArrayList<>();
  private @Nullable Opening opening;
  private boolean inSchedule;
  private boolean inMonth;

  private Paragraphs(List<Line> lines, List<Repair> repairs) {
    this.lines = lines;
    this.repairs = repairs;
    this.monthsOpenLines =
        lines.stream().filter(line -> MonthLabel.at(bare(line)) != null).limit(3).count() == 3;
  }

  static List<Paragraph> of(List<Line> lines, List<Repair> repairs) {
    var paragraphs = new Paragraphs(lines, repairs);
    for (int i = 0; i < lines.size(); i++) {
      paragraphs.read(i);
    }
    paragraphs.finish();
    return paragraphs.done;
  }

  private static String bare(Line line) {
    var mark = LIST_MARK.matcher(line.text());
    return mark.lookingAt() && mark.end() < line.text().length()
        ? line.text().substring(mark.end())
        : line.text();
  }

  private void read(int index) {
    var line = new Line(lines.get(index).number(), bare(lines.get(index)));
    var month = MonthLabel.at(line.text());
    if (month != null && isEntry(month, line.text(), index)) {
      begin(new OfMonth(month), line, month.end());
      return;
    }
    var marker = Marker.at(line.text());
    if (marker != null) {
      begin(new Marked(marker), line, marker.end());
      return;
    }
    boolean structureFollows = index + 1 < lines.size() && isStructure(lines.get(index + 1));
    if (Wording.isTableHead(line.text())) {
      begin(new Labelled(true, true), line, 0);
    } else if (Wording.labelEnd(line.text(), structureFollows) >= 0) {
      begin(new Labelled(Wording.opensSchedule(line.text()), false), line, 0);
    } else if (opening != null && isBroken(line.text(), structureFollows)) {
      append(line);
    } else {
      begin(new Plain(), line, 0);
    }
  }

  /** A date with a year in the last line is when the plan was signed. */
  private boolean isEntry(MonthLabel month, String text, int index) {
    if (month.colon()) {
      return true;
    }
    boolean signed = month.dated() && index >= lines.size() - 1;
    boolean whole = month.end() == text.length() && !month.dated();
    return !signed && (inSchedule || monthsOpenLines || whole);
  }

  private boolean isStructure(Line line) {
    var text = bare(line);
    return Marker.at(text) != null || MonthLabel.at(text) != null;
  }

  private boolean isBroken(String next, boolean structureFollows) {
    var last = pieces.getLast().text();
    if (last.isEmpty()) {
      return opening instanceof Marked;
    }
    if (Wording.carriesOn(next)) {
      return true;
    }
    return switch (opening) {
      case Labelled _ -> false;
      case Marked(var marker) when marker.style().isHeading() ->
          isBrokenHeading(last, next, structureFollows);
      case OfMonth _ when pieces.size() == 1 -> Wording.stopsShort(last);
      case null -> false;
      case Marked _, OfMonth _, Plain _ -> isBrokenText(last);
    };
  }

  private boolean isBrokenText(String last) {
    int full = inMonth ? FULL_MONTH_LINE : FULL_LINE;
    return Wording.stopsShort(last) || (!Wording.endsSentence(last) && last.length() >= full);
  }

  /** A heading needs no full stop, so only its length or a short tail shows that it was broken. */
  private static boolean isBrokenHeading(String last, String next, boolean structureFollows) {
    if (Wording.endsSentence(last)) {
      return false;
    }
    return last.length() > HEADING
        || Wording.stopsShort(last)
        || (next.length() <= TAIL && structureFollows && last.length() >= TAIL);
  }

  private void begin(Opening next, Line line, int textStart) {
    finish();
    opening = next;
    pieces.add(Passage.of(line).from(textStart));
    switch (next) {
      case Marked(var marker) when marker.style().isHeading() -> {
        inSchedule = Wording.opensSchedule(line.text());
        inMonth = false;
      }
      case Labelled label -> {
        inSchedule = label.schedule();
        inMonth = false;
      }
      case OfMonth _ -> inMonth = true;
      case Marked _, Plain _ -> {}
    }
  }

  private void append(Line line) {
    var last = pieces.getLast().text();
    if (!last.isEmpty()) {
      var end = last.substring(Math.max(0, last.length() - 6));
      var start = line.text().substring(0, Math.min(6, line.text().length()));
      repairs.add(new Repair(line.number(), "broken-paragraph", end + "\n" + start, end + start));
    }
    pieces.add(Passage.of(line));
  }

  private void finish() {
    if (opening != null) {
      done.add(new Paragraph(opening, Passage.joined(pieces, "")));
    }
    pieces.clear();
  }
}
