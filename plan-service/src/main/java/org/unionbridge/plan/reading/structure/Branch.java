package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.structure.Marker.Style;

/** A node while the tree grows: its own text, body paragraphs beneath it, and children. */
final class Branch {

  /** What stands where, from the outside to the inside. */
  enum Rank {
    ROOT,
    CHINESE,
    BRACKET_CHINESE,
    LABEL,
    MONTH,
    ARABIC,
    BRACKET_ARABIC,
    ORDINAL;

    static Rank of(Style style) {
      return switch (style) {
        case CHINESE -> CHINESE;
        case BRACKET_CHINESE -> BRACKET_CHINESE;
        case ARABIC -> ARABIC;
        case BRACKET_ARABIC -> BRACKET_ARABIC;
        case ORDINAL -> ORDINAL;
      };
    }
  }

  final Rank rank;
  final @Nullable Marker marker;
  final @Nullable MonthLabel month;
  final List<Passage> texts = new ArrayList<>();
  final List<Passage> bodies = new ArrayList<>();
  final List<Branch> children = new ArrayList<>();

  /** Last number used among the children, by style. */
  final Map<Style, Integer> last = new EnumMap<>(Style.class);

  Branch(Rank rank, @Nullable Marker marker, @Nullable MonthLabel month) {
    this.rank = rank;
    this.marker = marker;
    this.month = month;
  }

  boolean isHeading() {
    return rank == Rank.CHINESE || rank == Rank.BRACKET_CHINESE;
  }

  boolean isNumbered() {
    return rank == Rank.ARABIC || rank == Rank.BRACKET_ARABIC;
  }

  /** Headings, labels, and numbered paragraphs with numbered children of their own. */
  boolean isSection() {
    return isHeading() || (isNumbered() && children.stream().anyMatch(Branch::isNumbered));
  }

  boolean takesBodies() {
    return children.isEmpty() && (rank == Rank.ROOT || isHeading() || rank == Rank.LABEL);
  }

  String heading() {
    return texts.isEmpty() ? "" : texts.getFirst().text();
  }

  /** What it says and what stands below it, in the order of the text. */
  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    addTo(passages);
    return passages;
  }

  private void addTo(List<Passage> passages) {
    if (!texts.isEmpty()) {
      passages.add(Passage.joined(texts, "\n"));
    }
    passages.addAll(bodies);
    children.forEach(child -> child.addTo(passages));
  }
}
