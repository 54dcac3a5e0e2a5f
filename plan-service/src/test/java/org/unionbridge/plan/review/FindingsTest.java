package org.unionbridge.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.programme.ProgrammeSamples;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.review.Finding.What;

class FindingsTest {

  private static final ProposedKinds KINDS =
      new ProposedKinds(Proposals.of(Catalogue.shipped().kinds()), Locale.SIMPLIFIED_CHINESE);

  private static final Naming NAMING = ProgrammeSamples.shippedNaming();

  /** Line n1 was read from the source's line 1, n2 from line 2, and so on. */
  private static Reviewed line(int number, int depth, NodeKind kind, String text) {
    return new Reviewed(
        "n" + number,
        depth,
        kind,
        text,
        Optional.of(new Lines(number, number)),
        Optional.empty(),
        false,
        false,
        List.of(),
        false,
        false);
  }

  private static Reviewed seen(Reviewed line) {
    return new Reviewed(
        line.id(),
        line.depth(),
        line.kind(),
        line.text(),
        line.lines(),
        line.code(),
        false,
        false,
        List.of(),
        true,
        false);
  }

  private static Reviewed apart(Reviewed line) {
    return new Reviewed(
        line.id(),
        line.depth(),
        line.kind(),
        line.text(),
        line.lines(),
        line.code(),
        false,
        false,
        List.of(),
        false,
        true);
  }

  private static List<Finding> in(PlanFile.Plan read, Reviewed... lines) {
    var all = List.of(lines);
    return Findings.in(read, all, Marks.of(all, KINDS, NAMING, new ProposedBefore()));
  }

  private static PlanFile.Plan nothing() {
    return new PlanFile.Plan(
        null,
        PlanSamples.TEXT.unitKind(),
        PlanSamples.TEXT.level(),
        PlanSamples.TEXT.period(),
        PlanSamples.TEXT.lines(),
        PlanSamples.TEXT.counts(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          TASK,    由教务处负责组织教师读书活动, RESPONSIBLE_UNCLEAR
          TASK,    组织春游,                     -
          TASK,    收拾东西,                     KIND_UNKNOWN
          ITEM,    收拾东西,                     -
          ITEM,    由教务处牵头,                 RESPONSIBLE_UNCLEAR
          SECTION, 由教务处负责的工作,           -
          GOAL,    由教务处负责,                 -
          """)
  void aLineNeedsEyesForWhatItsWordsLeaveOpen(NodeKind kind, String text, What what) {
    var found = in(nothing(), line(1, 0, kind, text));
    assertThat(found).extracting(Finding::what).isEqualTo(what == null ? List.of() : List.of(what));
    assertThat(found).allMatch(Finding::open);
  }

  @Test
  void aMonthWithoutWorkIsEmptyUntilSomethingStandsBelowIt() {
    var november = line(1, 0, NodeKind.MONTH, "");
    var december = line(2, 0, NodeKind.MONTH, "");
    var task = line(3, 1, NodeKind.TASK, "召开教代会");
    assertThat(in(nothing(), november, december, task))
        .extracting(Finding::node)
        .containsExactly(Optional.of("n1"));
    assertThat(in(nothing(), december, apart(task)))
        .extracting(Finding::what)
        .contains(What.EMPTY_MONTH);
    assertThat(in(nothing(), line(1, 0, NodeKind.MONTH, "师德建设月"))).isEmpty();
  }

  @Test
  void whoeverAcceptsALineOrSetsItAsideClosesWhatIsFoundAtIt() {
    var november = line(1, 0, NodeKind.MONTH, "");
    assertThat(in(nothing(), seen(november))).hasSize(1).noneMatch(Finding::open);
    assertThat(in(nothing(), apart(november))).hasSize(1).noneMatch(Finding::open);
  }

  @Test
  void whatTheReadingToldIsShownAtTheLinesThatItIsAbout() {
    var lines =
        IntStream.rangeClosed(1, 12)
            .mapToObj(number -> line(number, 0, NodeKind.ITEM, "组织春游"))
            .toArray(Reviewed[]::new);
    var found = in(PlanSamples.TEXT, lines);
    assertThat(found)
        .extracting(Finding::what, Finding::node, Finding::words, Finding::open)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(What.REPAIRED, Optional.of("n5"), "?", false),
            org.assertj.core.groups.Tuple.tuple(What.NUMBER_MISSING, Optional.of("n9"), "3", true),
            org.assertj.core.groups.Tuple.tuple(What.SET_ASIDE, Optional.empty(), "工会 2月", false));
  }

  @Test
  void whatIsAboutLinesThatWereRemovedIsToldAndNeedsNobody() {
    var found = in(PlanSamples.TEXT, line(2, 0, NodeKind.ITEM, "组织春游"));
    assertThat(found).hasSize(3).noneMatch(Finding::open);
    assertThat(found).extracting(Finding::node).containsOnly(Optional.empty());
  }

  @Test
  void aProgrammeThatALineNamesIsProposedWithItsWords() {
    var lines =
        List.of(
            line(1, 0, NodeKind.SECTION, "二、“青蓝工程”"),
            line(2, 1, NodeKind.ITEM, "办好开放课"),
            line(3, 1, NodeKind.ITEM, "落实五必访制度"));
    var marks = Marks.of(lines, KINDS, NAMING, new ProposedBefore());
    assertThat(marks.get(0).programmes()).isEmpty();
    assertThat(marks.get(1).programmes())
        .containsExactly(new Marks.ProposedView("common-mentoring", "青蓝工程", List.of("青蓝工程")));
    assertThat(marks.get(2).programmes())
        .extracting(Marks.ProposedView::code)
        .containsExactly("common-five-visits");
  }

  @Test
  void theWordsThatLeadToALineAreItsOwn() {
    var lines = List.of(line(1, 0, NodeKind.TASK, "庆祝“三·八”妇女节开展首批“三八红旗手”评选活动"));
    var marks = Marks.of(lines, KINDS, NAMING, new ProposedBefore()).getFirst();
    assertThat(marks.times()).contains("三·八", "妇女节");
    assertThat(marks.programmes()).isEmpty();
    assertThat(marks.kinds()).isNotEmpty();
    assertThat(marks.kinds().getFirst().words()).allMatch(lines.getFirst().text()::contains);
  }
}
