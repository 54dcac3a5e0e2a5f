package org.unionbridge.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Cleaning;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFile.Repair;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;
import org.unionbridge.plan.reading.structure.PlanCutter;
import org.unionbridge.plan.reading.structure.PlanCutter.Piece;
import org.unionbridge.plan.reading.structure.Structure;
import org.unionbridge.plan.reading.words.Figures;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Unreadable;

/** Reads the text of a plan document: clean, cut, put lines together, take apart, grow, judge. */
public final class PlanReader {

  private static final int MOST_PARTS = 20_000;
  private static final int MOST_LINES = 50_000;
  private static final int SIGNATURE_LINES = 3;
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[^，。；：、]{0,20}(?:工会|委员会|公司|学校|小学|中学|大学|幼儿园|局|[0-9xX○〇一二三四五六七八九十]{2,4}年.{1,3}月(?:.{1,3}日)?)");
  private static final Pattern ORDINAL_TITLE = Pattern.compile("(?<=[^ 【第])(?=篇 ?[0-9一二三四五六七八九十])");

  private PlanReader() {}

  /** The plans of a text; refused when it is blank or falls into too many parts. */
  public static Reading<PlanFile> read(String text) {
    if (text.isBlank()) {
      return new Refused<>(Unreadable.EMPTY);
    }
    var cleaning = Cleaning.of(text);
    if (cleaning.lines().size() > MOST_LINES) {
      return new Refused<>(Unreadable.TOO_MANY_PARTS);
    }
    var noise = Noise.in(cleaning.lines());
    var pieces = PlanCutter.cut(noise.left());
    if (pieces.isEmpty()) {
      return new Refused<>(Unreadable.EMPTY);
    }
    var plans = new ArrayList<Plan>();
    int parts = 0;
    int repair = 0;
    int aside = 0;
    for (var piece : pieces) {
      var lines = lines(piece);
      boolean last = piece == pieces.getLast();
      while (aside < noise.setAside().size()
          && (last || noise.setAside().get(aside).lines().first() <= lines.last())) {
        piece.setAside().add(noise.setAside().get(aside++));
      }
      int next = repair;
      while (next < cleaning.repairs().size()
          && cleaning.repairs().get(next).line() <= lines.last()) {
        next++;
      }
      var plan = plan(piece, lines, cleaning.repairs().subList(repair, next));
      repair = next;
      plans.add(plan);
      parts += size(plan);
      if (parts > MOST_PARTS) {
        return new Refused<>(Unreadable.TOO_MANY_PARTS);
      }
    }
    return new Read<>(new PlanFile(plans));
  }

  private static Plan plan(Piece piece, Lines lines, List<Repair> cleaned) {
    var repairs = new ArrayList<>(told(cleaned));
    var setAside = new ArrayList<>(piece.setAside());
    var structure = Structure.of(unsigned(piece.lines(), setAside), repairs);
    setAside.addAll(structure.setAside());
    setAside.sort(Comparator.comparingInt(aside -> aside.lines().first()));
    repairs.sort(Comparator.comparingInt(Repair::line));
    var title = title(piece.title());
    var text = piece.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    var around = Circumstances.of(title, text);
    var figures = Figures.of(structure.passages(), around.period().kind());
    return new Plan(
        title,
        around.unitKind(),
        around.level(),
        around.period(),
        lines,
        Counting.of(structure.nodes(), figures),
        structure.nodes(),
        structure.months(),
        figures,
        setAside,
        repairs,
        structure.gaps());
  }

  /** The script of a plan is said once. */
  private static List<Repair> told(List<Repair> cleaned) {
    var first = cleaned.stream().filter(each -> each.reason().equals(Cleaning.SCRIPT)).findFirst();
    return cleaned.stream()
        .filter(each -> !each.reason().equals(Cleaning.SCRIPT) || each == first.orElse(null))
        .toList();
  }

  /** Takes the name of the unit and the date away from under the plan. */
  private static List<Line> unsigned(List<Line> lines, List<SetAside> setAside) {
    int end = lines.size();
    while (end > 0
        && lines.size() - end < SIGNATURE_LINES
        && SIGNATURE.matcher(lines.get(end - 1).text()).matches()) {
      end--;
      var line = lines.get(end);
      setAside.add(new SetAside(new Lines(line.number(), line.number()), "signature", line.text()));
    }
    return lines.subList(0, end);
  }

  private static Lines lines(Piece piece) {
    int last = piece.lines().isEmpty() ? 0 : piece.lines().getLast().number();
    var title = piece.title();
    int first = title != null ? title.number() : piece.lines().getFirst().number();
    return new Lines(first, Math.max(first, last));
  }

  private static @Nullable String title(@Nullable Line title) {
    return title == null ? null : ORDINAL_TITLE.matcher(title.text()).replaceFirst(" ");
  }

  private static int size(Plan plan) {
    return 1
        + Counting.size(plan.nodes())
        + plan.figures().size()
        + plan.setAside().size()
        + plan.repairs().size()
        + plan.gaps().size();
  }
}
