package org.unionbridge.plan.reading.file;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading one document yields: its plans, in the order of the file. */
public record PlanFile(List<Plan> plans) {

  public PlanFile {
    plans = List.copyOf(plans);
  }

  /** One plan of the document. */
  public record Plan(
      @Nullable String title,
      UnitKind unitKind,
      Level level,
      Period period,
      Lines lines,
      Counts counts,
      List<Node> nodes,
      List<Month> months,
      List<Figure> figures,
      List<SetAside> setAside,
      List<Repair> repairs,
      List<Gap> gaps,
      @JsonInclude(Include.NON_NULL) @Nullable List<Similar> similarTo) {

    public Plan {
      nodes = List.copyOf(nodes);
      months = List.copyOf(months);
      figures = List.copyOf(figures);
      setAside = List.copyOf(setAside);
      repairs = List.copyOf(repairs);
      gaps = List.copyOf(gaps);
      similarTo = similarTo == null ? null : List.copyOf(similarTo);
    }

    /** A plan that nothing was compared with. */
    public Plan(
        @Nullable String title,
        UnitKind unitKind,
        Level level,
        Period period,
        Lines lines,
        Counts counts,
        List<Node> nodes,
        List<Month> months,
        List<Figure> figures,
        List<SetAside> setAside,
        List<Repair> repairs,
        List<Gap> gaps) {
      this(
          title, unitKind, level, period, lines, counts, nodes, months, figures, setAside, repairs,
          gaps, null);
    }

    public Plan withSimilar(List<Similar> similar) {
      return new Plan(
          title, unitKind, level, period, lines, counts, nodes, months, figures, setAside, repairs,
          gaps, similar);
    }
  }

  /** The kind of unit whose plan this is. */
  public enum UnitKind implements Word {
    SCHOOL,
    ORGAN,
    ENTERPRISE,
    FEDERATION,
    TOWN,
    EDUCATION_UNION,
    OTHER
  }

  /** Where in the tree of unions the plan belongs. */
  public enum Level implements Word {
    FEDERATION,
    TOWN,
    GRASSROOTS,
    BRANCH,
    TEAM
  }

  /** The time that a plan is for, with the words that say so. */
  public record Period(PeriodKind kind, @Nullable String text) {}

  /** Length of the time that a plan is for. */
  public enum PeriodKind implements Word {
    YEAR,
    SCHOOL_YEAR,
    TERM,
    HALF_YEAR,
    UNKNOWN
  }

  /** First and last raw line, counted from 1. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Lines(int first, int last) {}

  /** How much of what a plan holds; always taken from its nodes and figures. */
  public record Counts(
      int h1,
      int labels,
      int h2,
      int h3,
      int numbered,
      int ordinal,
      int prose,
      int items,
      int points,
      int monthEntries,
      int monthTasks,
      int targets,
      int frequencies,
      int results) {}

  /** One counted element of the text; what is not counted but belongs to it follows its text. */
  public record Node(
      NodeKind kind,
      @Nullable String marker,
      String text,
      Lines lines,
      Strength strength,
      List<String> festivals,
      List<Party> parties,
      List<Node> children,
      @JsonInclude(Include.NON_NULL) @Nullable List<ProposedKind> kinds) {

    public Node {
      festivals = List.copyOf(festivals);
      parties = List.copyOf(parties);
      children = List.copyOf(children);
      kinds = kinds == null ? null : List.copyOf(kinds);
    }

    /** An element whose kinds are not asked for. */
    public Node(
        NodeKind kind,
        @Nullable String marker,
        String text,
        Lines lines,
        Strength strength,
        List<String> festivals,
        List<Party> parties,
        List<Node> children) {
      this(kind, marker, text, lines, strength, festivals, parties, children, null);
    }

    Node with(List<Node> otherChildren, @Nullable List<ProposedKind> proposed) {
      return new Node(
          kind, marker, text, lines, strength, festivals, parties, otherChildren, proposed);
    }
  }

  /** What an element of the text is. */
  public enum NodeKind implements Word {
    SECTION,
    LABEL,
    ITEM,
    POINT,
    PROSE,
    MONTH,
    TASK,
    GOAL
  }

  /** How firmly the text undertakes something. */
  public enum Strength implements Word {
    FIRM,
    STRIVE,
    TENTATIVE,
    AWAITS_APPROVAL
  }

  /** Somebody whom the text makes responsible or names as partner. */
  public record Party(String name, Role role) {}

  /** Part that a party has in the work. */
  public enum Role implements Word {
    LEAD,
    WITH
  }

  /** One entry of the month schedule. */
  public record Month(
      List<Integer> months,
      int yearOffset,
      @Nullable String theme,
      int line,
      List<MonthTask> tasks) {

    public Month {
      months = List.copyOf(months);
      tasks = List.copyOf(tasks);
    }
  }

  /** One task of a month. */
  public record MonthTask(int line, String text) {}

  /** A number that the text undertakes, repeats or reports. */
  public record Figure(
      int line,
      @JsonProperty("class") FigureClass figureClass,
      String text,
      String comparator,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String unit,
      @Nullable String per,
      @Nullable String window) {}

  /** What a figure is good for. */
  public enum FigureClass implements Word {
    TARGET,
    FREQUENCY,
    RESULT
  }

  /** A passage that is kept but is no element of the plan. */
  public record SetAside(Lines lines, String reason, String text) {}

  /** A change that reading made to the text. */
  public record Repair(int line, String reason, String from, String to) {}

  /** A number that is missing before the given line. */
  public record Gap(int line, String missing) {}
}
