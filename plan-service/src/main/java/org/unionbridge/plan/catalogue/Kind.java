package org.unionbridge.plan.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A kind of work.
 *
 * @param code of the area and the kind, joined by hyphens; what facts and records hold
 * @param area code of the area that it stands in
 * @param meaning how plan texts mean it
 * @param fields of its records, in the order of the form
 * @param measure what its records count; nothing where they count nowhere
 * @param does posts that are usually responsible
 * @param told posts that are told
 * @param capabilities what the product can do with it, as the design numbers it
 */
public record Kind(
    String code,
    String area,
    Names names,
    Meaning meaning,
    List<RecordField> fields,
    Optional<Measure> measure,
    Usual usual,
    List<String> does,
    List<String> told,
    List<String> capabilities) {

  public Kind {
    fields = List.copyOf(fields);
    does = List.copyOf(does);
    told = List.copyOf(told);
    capabilities = List.copyOf(capabilities);
  }

  /**
   * Words by which texts mean a kind. A word is either plain, or several parts joined by {@code +}
   * that must stand in one sentence; a part may be one of several, joined by {@code |}.
   *
   * @param words that lead to it by themselves
   * @param weak words that count half
   * @param not longer words in which those do not mean it
   */
  public record Meaning(List<String> words, List<String> weak, List<String> not) {
    public Meaning {
      words = List.copyOf(words);
      weak = List.copyOf(weak);
      not = List.copyOf(not);
    }
  }

  /**
   * What the records of a kind count.
   *
   * @param code of the measure; kinds may share one
   * @param of the field that is summed; without one every record counts once
   * @param per the field that the sum is a share of, of measures in percent
   */
  public record Measure(String code, Unit unit, Optional<String> of, Optional<String> per) {

    /** Whether it can be added up over unions and months: a share cannot. */
    public boolean sums() {
      return unit != Unit.PERCENT;
    }
  }

  /** What is counted in. */
  public enum Unit {
    TIME,
    PERSON,
    ATTENDANCE,
    UNIT,
    ITEM,
    ISSUE,
    PAIR,
    SESSION,
    YUAN,
    PERCENT
  }

  /**
   * How often the work usually comes, and in which months; nobody is held to it.
   *
   * @param times in each period
   */
  public record Usual(Period every, int times, List<Integer> months) {
    public Usual {
      months = List.copyOf(months);
    }
  }

  /** How long it is until the work comes again. */
  public enum Period {
    DAY,
    WEEK,
    MONTH,
    TWO_MONTHS,
    QUARTER,
    HALF_YEAR,
    TERM,
    SCHOOL_YEAR,
    YEAR,
    TERM_OF_OFFICE,
    WHEN_NEEDED
  }
}
