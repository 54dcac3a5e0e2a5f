package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;
import org.unionbridge.plan.reading.structure.Marker.Style;
import org.unionbridge.plan.reading.words.Numerals;

/** Second pass: cuts the document into its plans and sets aside what belongs to none. */
public final class PlanCutter {

  /** The lines of one plan, with its title line and what was found around it. */
  public record Piece(@Nullable Line title, List<Line> lines, List<SetAside> setAside) {}

  private static final int TITLE_LENGTH = 60;
  private static final int PREAMBLE = 20;
  private static final String ORDINAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile(
          "[^。！？；，]{0,40}(?:篇 ?%1$s|第 ?%1$s ?篇|【篇 ?%1$s】)(?: ?[：:】 ] ?[^。！？；]{0,40}|(?<=】)[^。！？；]{0,40})?"
              .formatted(ORDINAL));
  private static final Pattern COUNTED_TITLE =
      Pattern.compile(
          "(?<stem>[^。！？；，]{0,40}(?:计划|规划|方案|要点|打算|范文|模板|样本))[(（【]? ?(?<number>%s) ?[)）】]?"
              .formatted(ORDINAL));
  private static final Pattern LINKS =
      Pattern.compile("(?:【.{1,20}】)?的?(?:相[关關]|推[荐薦])(?:文章|[阅閱][读讀]).{0,6}");
  private static final Pattern SITE_HEADER =
      Pattern.compile("我要投稿|[时時][间間][:：] ?\\d{4}|来源[:：]|[點点][击擊]");

  private final List<Line> lines;
  private final List<Piece> pieces = new ArrayList<>();

  private PlanCutter(List<Line> lines) {
    this.lines = lines;
  }

  public static List<Piece> cut(List<Line> lines) {
    var cutter = new PlanCutter(lines);
    cutter.cut();
    return cutter.pieces;
  }

  private void cut() {
    var titles = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (isNumberedTitle(lines.get(i).text())) {
        titles.add(i);
      }
    }
    if (titles.isEmpty()) {
      titles.addAll(countedTitles());
    }
    int first = titles.isEmpty() ? lines.size() : titles.getFirst();
    boolean plansBefore = titles.isEmpty() || holdsPlan(first);
    if (plansBefore) {
      cutWithoutTitles(first);
    }
    for (int i = 0; i < titles.size(); i++) {
      int start = titles.get(i);
      int end = i + 1 < titles.size() ? titles.get(i + 1) : lines.size();
      var around = new ArrayList<SetAside>();
      if (i == 0 && !plansBefore) {
        lines.subList(0, first).forEach(line -> around.add(preface(line)));
      }
      add(lines.get(start), start + 1, end, around);
    }
  }

  /** Titles with nothing but a number behind them, where one carries on from the one before. */
  private List<Integer> countedTitles() {
    var found = new ArrayList<Integer>();
    var stem = "";
    for (int i = 0; i < lines.size(); i++) {
      var title = COUNTED_TITLE.matcher(lines.get(i).text());
      if (!title.matches()) {
        continue;
      }
      int number = Numerals.value(title.group("number"));
      if (found.isEmpty() ? number == 1 : carriesOn(stem, title, found.size() + 1)) {
        stem = title.group("stem");
        found.add(i);
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private static boolean carriesOn(String stem, Matcher title, int next) {
    return title.group("stem").equals(stem) && Numerals.value(title.group("number")) == next;
  }

  private static boolean isNumberedTitle(String text) {
    return text.length() <= TITLE_LENGTH && NUMBERED_TITLE.matcher(text).matches();
  }

  private boolean holdsPlan(int end) {
    return lines.subList(0, end).stream()
            .filter(line -> Marker.at(line.text()) != null)
            .limit(3)
            .count()
        == 3;
  }

  /** A new plan begins where the sections start again at 一; the line before is its preamble. */
  private void cutWithoutTitles(int end) {
    int start = 0;
    int last = 0;
    for (int i = 0; i < end; i++) {
      var marker = Marker.at(lines.get(i).text());
      if (marker == null || marker.style() != Style.CHINESE) {
        continue;
      }
      int next = marker.number() == 1 && last >= 2 ? beginning(i, start) : i;
      if (next < i) {
        addUntitled(start, next);
        start = next;
      }
      last = marker.number();
    }
    addUntitled(start, end);
  }

  /** Where the plan begins whose first section is given; there itself when it is a nested list. */
  private int beginning(int firstSection, int start) {
    int next = firstSection;
    while (next > start + 1
        && firstSection - next < 2
        && isPlain(next - 1)
        && opensPlan(next - 1, next == firstSection)) {
      next--;
    }
    return next;
  }

  private boolean opensPlan(int index, boolean maybePreamble) {
    var text = lines.get(index).text();
    return Wording.isTitle(text)
        || (maybePreamble && text.length() >= PREAMBLE && !isHeading(index - 1));
  }

  private boolean isHeading(int index) {
    var marker = Marker.at(lines.get(index).text());
    return marker != null && marker.style().isHeading();
  }

  private boolean isPlain(int index) {
    var text = lines.get(index).text();
    return Marker.at(text) == null && MonthLabel.at(text) == null;
  }

  private void addUntitled(int start, int end) {
    var around = new ArrayList<SetAside>();
    int next = start;
    Line title = null;
    while (next < end - 1 && title == null && isPlain(next)) {
      var line = lines.get(next);
      if (!Wording.isTitle(line.text()) && !SITE_HEADER.matcher(line.text()).find()) {
        break;
      }
      next++;
      if (Wording.isTitle(line.text())) {
        title = line;
      } else {
        around.add(preface(line));
      }
    }
    add(title, next, end, around);
  }

  private void add(@Nullable Line title, int start, int end, List<SetAside> around) {
    int tail = start;
    while (tail < end && !isLinksHead(lines.get(tail).text())) {
      tail++;
    }
    if (tail < end) {
      around.add(passage("links", lines.subList(tail, end)));
    }
    if (title != null || tail > start) {
      pieces.add(new Piece(title, lines.subList(start, tail), around));
    }
  }

  private static boolean isLinksHead(String text) {
    return text.length() <= TITLE_LENGTH && LINKS.matcher(text.replaceAll("[：:]$", "")).matches();
  }

  private static SetAside preface(Line line) {
    var text = line.text();
    var reason =
        SITE_HEADER.matcher(text).find()
            ? "site-header"
            : text.length() <= TITLE_LENGTH && !Wording.endsSentence(text.replaceAll("[)）]$", ""))
                ? "file-title"
                : "preface";
    return passage(reason, List.of(line));
  }

  private static SetAside passage(String reason, List<Line> lines) {
    var text = lines.stream().map(Line::text).toList();
    return new SetAside(
        new Lines(lines.getFirst().number(), lines.getLast().number()),
        reason,
        String.join("\n", text));
  }
}
