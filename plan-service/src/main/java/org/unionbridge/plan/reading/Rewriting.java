package org.unionbridge.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.file.PlanFile.Counts;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.Period;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.reading.words.Figures;
import org.unionbridge.plan.reading.words.Traits;

/** Tells a plan that people went on writing as the reading of a document would tell it. */
public final class Rewriting {

  private Rewriting() {}

  /** The plan with these elements and months instead of those that were read. */
  public static Plan plan(Plan read, List<Node> nodes, List<Month> months) {
    return new Plan(
        read.title(),
        read.unitKind(),
        read.level(),
        read.period(),
        read.lines(),
        nodes.isEmpty() ? read.counts() : Counting.of(nodes, read.figures()),
        nodes,
        months,
        read.figures(),
        read.setAside(),
        read.repairs(),
        read.gaps());
  }

  /** A plan of which nothing is written but its head. */
  public static Plan blank(String title, UnitKind unitKind, Level level, Period period) {
    return new Plan(
        title,
        unitKind,
        level,
        period,
        new Lines(0, 0),
        new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The plan under another title. */
  public static Plan titled(Plan read, String title) {
    return new Plan(
        title,
        read.unitKind(),
        read.level(),
        read.period(),
        read.lines(),
        read.counts(),
        read.nodes(),
        read.months(),
        read.figures(),
        read.setAside(),
        read.repairs(),
        read.gaps());
  }

  /** The plan of another kind of unit, level or length than was read; the words for it stay. */
  public static Plan confirmed(Plan read, UnitKind unitKind, Level level, PeriodKind period) {
    return new Plan(
        read.title(),
        unitKind,
        level,
        new Period(period, read.period().text()),
        read.lines(),
        read.counts(),
        read.nodes(),
        read.months(),
        read.figures(),
        read.setAside(),
        read.repairs(),
        read.gaps());
  }

  /** An element with the festivals and parties that its words name. */
  public static Node node(
      NodeKind kind,
      @Nullable String marker,
      String text,
      Lines lines,
      Strength strength,
      List<Node> children) {
    var traits = Traits.of(text);
    return new Node(
        kind, marker, text, lines, strength, traits.festivals(), traits.parties(), children);
  }

  /** How firmly the words undertake something. */
  public static Strength strength(String text) {
    return Traits.of(text).strength();
  }

  /** The festivals that the words name, by their ids. */
  public static List<String> festivals(String text) {
    return Traits.of(text).festivals();
  }

  /** The words that name a festival. */
  public static List<String> times(String text) {
    return Traits.festivalWords(text);
  }

  /** Whom the words make responsible or name as partners. */
  public static List<Party> parties(String text) {
    return Traits.of(text).parties();
  }

  /** The numbers that the words of one line hold. */
  public static List<Figure> figures(String text) {
    return Figures.in(text);
  }
}
