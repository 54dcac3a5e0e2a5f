package org.unionbridge.plan.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.Plan;

/**
 * A sample of the pieces of five characters of which a text is made: those of the least hashes, so
 * that two texts are sampled at the same pieces. It does not grow with the text.
 *
 * @param pieces how many different ones the text has, exact where all are in the sample
 * @param least hashes, in ascending order
 */
record Sketch(long pieces, List<Long> least) {

  private static final int SAMPLE = 128;
  private static final int PIECE = 5;
  private static final double HASHES = Math.pow(2, 64);

  Sketch {
    least = List.copyOf(least);
  }

  static Sketch of(Plan plan) {
    var text = new StringBuilder();
    plan.nodes().forEach(node -> collect(node, text));
    return of(text.codePoints().filter(Character::isLetterOrDigit).toArray());
  }

  private static void collect(Node node, StringBuilder text) {
    text.append(node.text());
    node.children().forEach(child -> collect(child, text));
  }

  private static Sketch of(int[] signs) {
    var least = new TreeSet<Long>();
    for (int i = 0; i + PIECE <= signs.length; i++) {
      long hash = hash(signs, i);
      if (least.size() < SAMPLE || hash < least.last()) {
        least.add(hash);
        if (least.size() > SAMPLE) {
          least.pollLast();
        }
      }
    }
    long pieces =
        least.size() < SAMPLE
            ? least.size()
            : Math.round((SAMPLE - 1) / ((least.last() - (double) Long.MIN_VALUE) / HASHES));
    return new Sketch(pieces, new ArrayList<>(least));
  }

  private static long hash(int[] signs, int from) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < from + PIECE; i++) {
      hash = (hash ^ signs[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /** How much of the shorter text the other one holds, from 0 to 1. */
  double share(Sketch other) {
    long shorter = Math.min(pieces, other.pieces);
    if (shorter == 0) {
      return 0;
    }
    var union = new TreeSet<>(least);
    union.addAll(other.least);
    var own = new HashSet<>(least);
    var theirs = new HashSet<>(other.least);
    // where one text is sampled as a whole, the sample of both reaches only as far as the other's
    var sampled = union.stream().limit(SAMPLE).toList();
    double both =
        sampled.stream().filter(hash -> own.contains(hash) && theirs.contains(hash)).count();
    double likeness = both / sampled.size();
    double common = likeness / (1 + likeness) * (pieces + other.pieces);
    return Math.min(1, Math.round(common / shorter * 100) / 100.0);
  }
}
