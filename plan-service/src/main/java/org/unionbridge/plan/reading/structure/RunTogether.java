package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.structure.Marker.Style;
import org.unionbridge.plan.reading.structure.Paragraph.Labelled;
import org.unionbridge.plan.reading.structure.Paragraph.Marked;
import org.unionbridge.plan.reading.structure.Paragraph.OfMonth;
import org.unionbridge.plan.reading.structure.Paragraph.Plain;

/** Fourth pass: takes apart what was written into one paragraph. */
final class RunTogether {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d第(（])(\\d{1,2}) ?(?:[、．](?!\\d)|(?<=[。；;，,：:）)”!！]\\d{1,2} ?)\\.(?!\\d))");
  private static final Pattern BRACKETED = Pattern.compile("[(（](\\d{1,2})[)）]、?");

  /** So many numbers one after the other in running text are a list. */
  private static final int SERIES = 3;

  /** No month label is longer. */
  private static final int LABEL = 40;

  private final List<Paragraph> apart = new ArrayList<>();

  private RunTogether() {}

  static List<Paragraph> apart(List<Paragraph> paragraphs) {
    var result = new RunTogether();
    for (int i = 0; i < paragraphs.size(); i++) {
      result.add(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
    }
    return result.apart;
  }

  private void add(Paragraph paragraph, @Nullable Paragraph next) {
    switch (paragraph.opening()) {
      case OfMonth(var label) -> addMonths(paragraph, label);
      case Marked(var marker) when marker.style().isHeading() ->
          addNumbered(paragraph, NUMBER, 0, following(next, Style.ARABIC), 2);
      case Marked(var marker) when marker.style() == Style.ARABIC ->
          addItems(paragraph, marker.number(), following(next, Style.ARABIC));
      case Marked(var marker) when marker.style() == Style.BRACKET_ARABIC ->
          addNumbered(paragraph, BRACKETED, marker.number(), following(next, marker.style()), 1);
      case Labelled _, Plain _ ->
          addNumbered(paragraph, NUMBER, 0, following(next, Style.ARABIC), SERIES);
      case Marked _ -> apart.add(paragraph);
    }
  }

  private void addItems(Paragraph paragraph, int number, int following) {
    int before = apart.size();
    addNumbered(paragraph, NUMBER, number, following, 1);
    if (apart.size() == before + 1) {
      apart.removeLast();
      addNumbered(paragraph, BRACKETED, 0, -1, 2);
    }
  }

  private static int following(@Nullable Paragraph next, Style style) {
    return next != null && next.opening() instanceof Marked(var marker) && marker.style() == style
        ? marker.number()
        : -1;
  }

  /**
   * Cuts before each number that carries the series on. A number that the next paragraph opens with
   * again was no item; a new series must reach {@code least} or be carried on there.
   */
  private void addNumbered(
      Paragraph paragraph, Pattern pattern, int number, int following, int least) {
    var cuts = new ArrayList<Integer>();
    var matcher = pattern.matcher(paragraph.text().text());
    int last = number;
    while (matcher.find()) {
      if (matcher.start() > 0 && Integer.parseInt(matcher.group(1)) == last + 1) {
        cuts.add(matcher.start());
        last++;
      }
    }
    boolean contradicted = following > number && following <= last;
    boolean supported = cuts.size() >= least || following == last + 1;
    if (cuts.isEmpty() || contradicted || !supported) {
      apart.add(paragraph);
      return;
    }
    apart.add(new Paragraph(paragraph.opening(), paragraph.text().slice(0, cuts.getFirst())));
    for (int i = 0; i < cuts.size(); i++) {
      int end = i + 1 < cuts.size() ? cuts.get(i + 1) : paragraph.text().text().length();
      addMarked(paragraph.text().slice(cuts.get(i), end));
    }
  }

  private void addMarked(Passage text) {
    var marker = Marker.at(text.text());
    apart.add(
        marker == null
            ? new Paragraph(new Plain(), text)
            : new Paragraph(new Marked(marker), text.from(marker.end())));
  }

  private void addMonths(Paragraph paragraph, MonthLabel first) {
    var label = first;
    var text = paragraph.text();
    int start = 0;
    if (label.colon()) {
      for (int cut : MonthLabel.inline(text.text())) {
        addMonth(label, text.slice(start, cut));
        var window = text.text().substring(cut, Math.min(cut + LABEL, text.text().length()));
        var next = MonthLabel.at(window);
        label = next == null ? label : next;
        start = next == null ? cut : cut + next.end();
      }
    }
    addMonth(label, text.from(start));
  }

  /** Tasks that stand numbered behind the colon of their month become paragraphs. */
  private void addMonth(MonthLabel label, Passage text) {
    var marker = Marker.at(text.text());
    if (marker == null || marker.style() != Style.ARABIC) {
      apart.add(new Paragraph(new OfMonth(label), text));
      return;
    }
    apart.add(new Paragraph(new OfMonth(label), text.slice(0, 0)));
    addItems(new Paragraph(new Marked(marker), text.from(marker.end())), marker.number(), -1);
  }
}
