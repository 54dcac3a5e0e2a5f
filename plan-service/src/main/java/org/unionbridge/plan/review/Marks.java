package org.unionbridge.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionbridge.plan.outline.Headings;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.plan.programme.naming.Naming.Named;
import org.unionbridge.plan.proposal.Proposal;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.ProposedKinds;

/**
 * The words of a line that lead to what is said of it. Pure; told anew with each answer.
 *
 * @param kinds that it may mean, the likeliest first
 * @param programmes that it names
 * @param times words that name a day or a month
 * @param figures words of its figures
 */
record Marks(
    List<ProposedView> kinds,
    List<ProposedView> programmes,
    List<String> times,
    List<String> figures) {

  Marks {
    kinds = List.copyOf(kinds);
    programmes = List.copyOf(programmes);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
  }

  /**
   * A kind of work that a line may mean, or a programme that it names.
   *
   * @param words that led to it
   */
  record ProposedView(String code, String name, List<String> words) {
    ProposedView {
      words = List.copyOf(words);
    }
  }

  /** Those of all lines, in their order. */
  static List<Marks> of(
      List<Reviewed> lines, ProposedKinds kinds, Naming naming, ProposedBefore before) {
    var all = new ArrayList<Marks>(lines.size());
    var headings = new Headings();
    for (var line : lines) {
      var above = headings.next(line.depth(), line.text());
      all.add(of(line, above, kinds, naming, before));
    }
    return List.copyOf(all);
  }

  /** Headings come the nearest first. */
  private static Marks of(
      Reviewed line,
      List<String> headings,
      ProposedKinds kinds,
      Naming naming,
      ProposedBefore before) {
    var proposed =
        line.isWork()
            ? named(before.propose(kinds.proposals(), line.text(), headings), kinds.language())
            : List.<ProposedView>of();
    var programmes =
        line.isWork() || line.goal()
            ? programmes(naming.in(line.text(), headings), kinds.language())
            : List.<ProposedView>of();
    return new Marks(proposed, programmes, Rewriting.times(line.text()), line.figures());
  }

  private static List<ProposedView> programmes(List<Named> named, Locale language) {
    return named.stream()
        .map(each ->
            new ProposedView(
                each.programme().id(), each.programme().names().in(language), each.words()))
        .toList();
  }

  private static List<ProposedView> named(List<Proposal> proposals, Locale language) {
    return proposals.stream()
        .map(proposal ->
            new ProposedView(
                proposal.kind().code(), proposal.kind().names().in(language), proposal.words()))
        .toList();
  }
}
