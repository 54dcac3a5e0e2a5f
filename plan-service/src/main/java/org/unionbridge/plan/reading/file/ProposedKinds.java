package org.unionbridge.plan.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.proposal.Proposal;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.Plan;

/**
 * Adds to what was read the kinds of work that its elements may mean.
 *
 * @param language of the names of kinds
 */
public record ProposedKinds(Proposals proposals, Locale language) {

  private static final int MOST_HEADINGS = 3;

  /** Those of the catalogue as shipped, in Chinese. */
  public static ProposedKinds shipped() {
    return new ProposedKinds(Proposals.of(Catalogue.shipped().kinds()), Locale.SIMPLIFIED_CHINESE);
  }

  /** The same file, with kinds at its items, prose, points and month tasks. */
  public PlanFile in(PlanFile file) {
    return new PlanFile(file.plans().stream().map(this::in).toList());
  }

  /** The same plan, with kinds at them. */
  public Plan in(Plan plan) {
    var nodes = plan.nodes().stream().map(node -> in(node, List.of())).toList();
    return new Plan(
        plan.title(),
        plan.unitKind(),
        plan.level(),
        plan.period(),
        plan.lines(),
        plan.counts(),
        nodes,
        plan.months(),
        plan.figures(),
        plan.setAside(),
        plan.repairs(),
        plan.gaps(),
        plan.similarTo());
  }

  /** Headings come the nearest first. */
  private Node in(Node node, List<String> headings) {
    var below = new ArrayList<String>();
    below.add(node.text());
    below.addAll(headings);
    var under = List.copyOf(below.subList(0, Math.min(MOST_HEADINGS, below.size())));
    var children = node.children().stream().map(child -> in(child, under)).toList();
    var proposed =
        switch (node.kind()) {
          case ITEM, PROSE, POINT, TASK -> proposed(node.text(), headings);
          case SECTION, LABEL, MONTH, GOAL -> null;
        };
    return node.with(children, proposed);
  }

  private List<ProposedKind> proposed(String text, List<String> headings) {
    return proposals.propose(text, headings).stream().map(this::proposed).toList();
  }

  private ProposedKind proposed(Proposal proposal) {
    var kind = proposal.kind();
    return new ProposedKind(kind.code(), kind.names().in(language), proposal.words());
  }
}
