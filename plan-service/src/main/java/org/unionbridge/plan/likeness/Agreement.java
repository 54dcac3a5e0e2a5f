package org.unionbridge.plan.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.Plan;

/**
 * Where two plans say the same, line by line (P-23). Pure.
 *
 * @param rows lines of both, in the order of the first one; what only the second says comes last
 * @param same rows in which both say the same
 * @param alike rows in which they say it in other words
 */
record Agreement(List<Pair> rows, int same, int alike) {

  private static final int PIECE = 2;
  private static final double LEAST = 0.5;
  private static final int MOST = 600;

  Agreement {
    rows = List.copyOf(rows);
  }

  /** A line of one of the plans, by the first line of its source. */
  record Side(int line, String text) {}

  /**
   * What stands side by side.
   *
   * @param share of the longer line that both hold, from 0 to 1
   */
  record Pair(Optional<Side> one, Optional<Side> other, double share) {}

  private record Piece(Side side, Set<String> pieces) {
    static Piece of(Side side) {
      var letters = side.text().replaceAll("[^\\p{L}\\p{N}]", "");
      var pieces = new HashSet<String>();
      for (int i = 0; i + PIECE <= letters.length(); i++) {
        pieces.add(letters.substring(i, i + PIECE));
      }
      return new Piece(side, pieces);
    }
  }

  /** The first lines of each, as many as a page can show. */
  static Agreement of(Plan one, Plan other) {
    var left = pieces(one);
    var right = pieces(other);
    var places = new HashMap<String, List<Integer>>();
    for (int i = 0; i < right.size(); i++) {
      for (var piece : right.get(i).pieces()) {
        places.computeIfAbsent(piece, _ -> new ArrayList<>()).add(i);
      }
    }
    var taken = new HashSet<Integer>();
    var rows = new ArrayList<Pair>();
    for (var line : left) {
      rows.add(pair(line, right, places, taken));
    }
    for (int i = 0; i < right.size(); i++) {
      if (!taken.contains(i)) {
        rows.add(new Pair(Optional.empty(), Optional.of(right.get(i).side()), 0));
      }
    }
    return new Agreement(
        rows,
        (int) rows.stream().filter(row -> row.share() == 1).count(),
        (int) rows.stream().filter(row -> row.share() > 0 && row.share() < 1).count());
  }

  private static Pair pair(
      Piece line, List<Piece> right, Map<String, List<Integer>> places, Set<Integer> taken) {
    var common = new HashMap<Integer, Integer>();
    line.pieces()
        .forEach(piece ->
            places.getOrDefault(piece, List.of()).stream()
                .filter(place -> !taken.contains(place))
                .forEach(place -> common.merge(place, 1, Integer::sum)));
    double best = 0;
    int found = -1;
    for (var each : common.entrySet()) {
      double share = share(line, right.get(each.getKey()), each.getValue());
      if (share > best || share == best && each.getKey() < found) {
        best = share;
        found = each.getKey();
      }
    }
    if (best < LEAST) {
      return new Pair(Optional.of(line.side()), Optional.empty(), 0);
    }
    taken.add(found);
    return new Pair(Optional.of(line.side()), Optional.of(right.get(found).side()), best);
  }

  /** Of the longer line, so that a word in a paragraph is not the same as the paragraph. */
  private static double share(Piece one, Piece other, int common) {
    int longer = Math.max(one.pieces().size(), other.pieces().size());
    return Math.round(100.0 * common / longer) / 100.0;
  }

  private static List<Piece> pieces(Plan plan) {
    var sides = new ArrayList<Side>();
    plan.nodes().forEach(node -> collect(node, sides));
    return sides.stream()
        .map(Piece::of)
        .filter(piece -> !piece.pieces().isEmpty())
        .limit(MOST)
        .toList();
  }

  private static void collect(Node node, List<Side> sides) {
    sides.add(new Side(node.lines().first(), node.text()));
    node.children().forEach(child -> collect(child, sides));
  }
}
