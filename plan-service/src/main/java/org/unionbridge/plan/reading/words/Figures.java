package org.unionbridge.plan.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;

/** The numbers of a plan: what it undertakes, what it repeats, and what it reports as done. */
public final class Figures {

  private static final Pattern DONE = Pattern.compile("(?<![为除得不])了(?![解如然不])");
  private static final Pattern REPORT =
      Pattern.compile("先后(?:开展|举办|组织)|共征集|评选出|被.{0,8}表彰|一年来|去年|过去的?一年");
  private static final Pattern WINDOW =
      Pattern.compile("(?<half>[上下]半年)|(?<term>学期)|(?<school>学年)|(?<year>年内|年度|今年|全年|明年|本年)");
  private static final int SENTENCE = 80;
  private static final int SHOWN = 14;

  private final Set<Figure> figures = new LinkedHashSet<>();
  private final String window;

  private Figures(PeriodKind period) {
    this.window = period == PeriodKind.UNKNOWN ? PeriodKind.YEAR.word() : period.word();
  }

  public static List<Figure> of(List<Passage> passages, PeriodKind period) {
    var figures = new Figures(period);
    passages.forEach(figures::read);
    return figures.figures.stream().sorted(Comparator.comparingInt(Figure::line)).toList();
  }

  /** Those of one text that stands for itself, in its order. */
  public static List<Figure> in(String text) {
    var figures = new Figures(PeriodKind.UNKNOWN);
    figures.read(Passage.of(new Line(0, text)));
    return List.copyOf(figures.figures);
  }

  private void read(Passage passage) {
    var text = passage.text();
    var frequencies = Frequencies.in(text);
    frequencies.forEach(found -> add(passage, found, FigureClass.FREQUENCY));
    boolean reported = isReport(text);
    var kind = reported ? FigureClass.RESULT : FigureClass.TARGET;
    var next = frequencies.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    for (var found : free(Quantities.in(text, reported), next)) {
      add(passage, found, kind);
    }
  }

  /** Leaves out the quantities that are part of a frequency. */
  private static List<Finding> free(List<Finding> quantities, List<Finding> frequencies) {
    var free = new ArrayList<Finding>();
    int next = 0;
    for (var found : quantities.stream().sorted(Comparator.comparingInt(Finding::start)).toList()) {
      while (next < frequencies.size() && frequencies.get(next).end() <= found.start()) {
        next++;
      }
      if (next == frequencies.size() || !frequencies.get(next).covers(found)) {
        free.add(found);
      }
    }
    return free;
  }

  /** Told in the past tense, an item reports; its figures are no targets. */
  private static boolean isReport(String text) {
    return DONE.matcher(text).results().limit(2).count() == 2 || REPORT.matcher(text).find();
  }

  private void add(Passage passage, Finding found, FigureClass kind) {
    boolean frequency = kind == FigureClass.FREQUENCY;
    figures.add(
        new Figure(
            passage.lineAt(found.start()),
            kind,
            shown(passage.text(), found),
            found.comparator(),
            found.min(),
            found.max(),
            found.unit(),
            found.per(),
            frequency ? null : window(passage.text(), found.start())));
  }

  /** The quantity and what it counts, as far as its clause goes; a name in quotes is whole. */
  private static String shown(String text, Finding found) {
    if (text.charAt(found.end() - 1) == '”') {
      return text.substring(found.start(), found.end());
    }
    int end = found.end();
    int most = Math.min(text.length(), found.start() + SHOWN);
    while (end < most && "，。；：、,;:！？（）()\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(found.start(), end).strip();
  }

  private String window(String text, int offset) {
    var before = text.substring(Math.max(0, offset - SENTENCE), offset);
    var sentence =
        before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
    var matcher = WINDOW.matcher(sentence);
    var nearest = window;
    while (matcher.find()) {
      nearest =
          matcher.group("half") != null
              ? PeriodKind.HALF_YEAR.word()
              : matcher.group("term") != null
                  ? PeriodKind.TERM.word()
                  : matcher.group("school") != null
                      ? PeriodKind.SCHOOL_YEAR.word()
                      : PeriodKind.YEAR.word();
    }
    return nearest;
  }
}
