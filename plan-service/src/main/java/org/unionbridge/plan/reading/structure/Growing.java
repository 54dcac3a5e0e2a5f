package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Gap;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;
import org.unionbridge.plan.reading.structure.Branch.Rank;
import org.unionbridge.plan.reading.structure.Marker.Style;
import org.unionbridge.plan.reading.structure.Paragraph.Labelled;
import org.unionbridge.plan.reading.structure.Paragraph.Marked;
import org.unionbridge.plan.reading.structure.Paragraph.OfMonth;
import org.unionbridge.plan.reading.structure.Paragraph.Plain;

/** Fifth pass: grows the tree of a plan out of its paragraphs. */
final class Growing {

  private static final int MOST_MISSING = 5;

  final Branch root = new Branch(Rank.ROOT, null, null);
  final List<SetAside> setAside = new ArrayList<>();
  final List<Gap> gaps = new ArrayList<>();

  private final List<Branch> open = new ArrayList<>(List.of(root));
  private final Map<Style, Integer> lastOfAll = new EnumMap<>(Style.class);
  private boolean afterTableHead;

  private Growing() {}

  static Growing of(List<Paragraph> paragraphs) {
    var growing = new Growing();
    for (int i = 0; i < paragraphs.size(); i++) {
      growing.add(paragraphs.get(i), i == paragraphs.size() - 1);
    }
    // what stands before everything else opens the plan; it is no work
    growing.root.bodies.forEach(body -> growing.putAside("preamble", body));
    return growing;
  }

  private void add(Paragraph paragraph, boolean last) {
    boolean followsTableHead = afterTableHead;
    afterTableHead = paragraph.opening() instanceof Labelled(_, var head) && head;
    switch (paragraph.opening()) {
      case Marked(var marker) -> addMarked(marker, paragraph.text());
      case OfMonth(var label) -> {
        close(Rank.MONTH);
        push(new Branch(Rank.MONTH, null, label), paragraph.text());
      }
      case Labelled(_, var head) when head && followsTableHead -> top().texts.add(paragraph.text());
      case Labelled(var schedule, _) -> {
        close(schedule ? Rank.CHINESE : Rank.LABEL);
        push(new Branch(Rank.LABEL, null, null), paragraph.text());
      }
      case Plain _ -> addPlain(paragraph.text(), last);
    }
  }

  private void addMarked(Marker written, Passage text) {
    var marker = inSeries(written);
    var rank = Rank.of(marker.style());
    close(rank);
    if (rank.compareTo(Rank.LABEL) < 0 && top().rank == Rank.LABEL) {
      close(Rank.LABEL);
    }
    dropFragment(marker);
    noteGap(marker, text.firstLine());
    push(new Branch(rank, marker, null), text);
  }

  /** “1、…” carried on by “(2)…” is one series. */
  private Marker inSeries(Marker marker) {
    var top = top();
    boolean carriesOn =
        marker.style() == Style.BRACKET_ARABIC
            && top.rank == Rank.ARABIC
            && top.marker != null
            && top.children.isEmpty()
            && marker.number() == top.marker.number() + 1
            && marker.number() > 1;
    return carriesOn
        ? new Marker(Style.ARABIC, marker.number(), marker.written(), marker.end())
        : marker;
  }

  /** A body before an item that is not the first is the rest of a lost item. */
  private void dropFragment(Marker marker) {
    var parent = top();
    if (marker.style().isArabic()
        && marker.number() > 1
        && parent.rank != Rank.ROOT
        && parent.children.isEmpty()
        && isGap(marker)) {
      parent.bodies.forEach(body -> putAside("fragment", body));
      parent.bodies.clear();
    }
  }

  private void noteGap(Marker marker, int line) {
    if (isGap(marker)) {
      int from = top().last.getOrDefault(marker.style(), 0) + 1;
      for (int missing = from; missing < marker.number(); missing++) {
        gaps.add(new Gap(line, marker.label(missing)));
      }
    }
    top().last.put(marker.style(), marker.number());
    lastOfAll.put(marker.style(), marker.number());
  }

  /** Numbers may run straight through all sections; only otherwise is one missing. */
  private boolean isGap(Marker marker) {
    int before = top().last.getOrDefault(marker.style(), 0);
    int skipped = marker.number() - before - 1;
    boolean straightThrough =
        before == 0 && marker.number() == lastOfAll.getOrDefault(marker.style(), 0) + 1;
    return skipped > 0 && skipped <= MOST_MISSING && !straightThrough;
  }

  private void addPlain(Passage text, boolean last) {
    var top = top();
    if (last && top.rank != Rank.ROOT && !top.takesBodies() && Wording.isClosing(text.text())) {
      putAside("closing", text);
    } else if (top.takesBodies()) {
      top.bodies.add(text);
    } else if (top.rank == Rank.MONTH) {
      top.bodies.add(text);
    } else if (top.rank == Rank.ROOT) {
      putAside("unplaced", text);
    } else {
      top.texts.add(text);
    }
  }

  private void putAside(String reason, Passage passage) {
    setAside.add(new SetAside(passage.lines(), reason, passage.text()));
  }

  private void close(Rank rank) {
    while (top().rank.compareTo(rank) >= 0 && top().rank != Rank.ROOT) {
      open.removeLast();
    }
  }

  private void push(Branch branch, Passage text) {
    branch.texts.add(text);
    top().children.add(branch);
    open.add(branch);
  }

  private Branch top() {
    return open.getLast();
  }
}
