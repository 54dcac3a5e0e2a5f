package org.unionbridge.plan.outline.attribute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/**
 * One thing that is said of a line beside its words. A line has at most one of each; what says
 * nothing is not kept. A new one is a record here or a {@link Link}, with its name in documents,
 * and a place in {@code LineView}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @Type(value = Attribute.Firmness.class, name = "firmness"),
  @Type(value = Attribute.Timing.class, name = "timing"),
  @Type(value = Attribute.OfKind.class, name = "kind"),
  @Type(value = Attribute.Responsible.class, name = "responsible"),
  @Type(value = Attribute.Helpers.class, name = "helpers"),
  @Type(value = Attribute.Goal.class, name = "goal"),
  @Type(value = Attribute.Aside.class, name = "aside"),
  @Type(value = Attribute.Seen.class, name = "seen"),
  @Type(value = Attribute.Figures.class, name = "figures"),
  @Type(value = Link.Aligned.class, name = "aligned"),
  @Type(value = Link.OfProgramme.class, name = "programme"),
  @Type(value = Link.CarriedOver.class, name = "carried-over"),
  @Type(value = Link.CopiedFrom.class, name = "copied-from")
})
public sealed interface Attribute
    permits Attribute.Firmness,
        Attribute.Timing,
        Attribute.OfKind,
        Attribute.Responsible,
        Attribute.Helpers,
        Attribute.Goal,
        Attribute.Aside,
        Attribute.Seen,
        Attribute.Figures,
        Link {

  /** Whether anything is said by it; otherwise it is as if it had never been there. */
  boolean speaks();

  /** What facts call a change of it. */
  String change();

  /**
   * How firmly the line undertakes something (P-17).
   *
   * @param note of the approval by which a line that awaited one became firm
   */
  record Firmness(Strength strength, Optional<String> note) implements Attribute {

    public static final Firmness FIRM = new Firmness(Strength.FIRM, Optional.empty());

    public static Firmness of(Strength strength) {
      return new Firmness(strength, Optional.empty());
    }

    @Override
    public boolean speaks() {
      return strength != Strength.FIRM || note.isPresent();
    }

    @Override
    public String change() {
      return "weighed";
    }

    /** Not named as a property is: documents would hold it. */
    public boolean awaits() {
      return strength == Strength.AWAITS_APPROVAL;
    }
  }

  /**
   * The window of the line (P-05).
   *
   * @param months from 1 to 12, one after another
   * @param yearOffset of the first month, counted from the plan's year
   */
  record Timing(List<Integer> months, int yearOffset) implements Attribute {

    public static final Timing NONE = new Timing(List.of(), 0);

    public Timing {
      months = List.copyOf(months);
    }

    @Override
    public boolean speaks() {
      return !months.isEmpty();
    }

    @Override
    public String change() {
      return "timed";
    }
  }

  /** The kind of work, by its code. */
  record OfKind(Optional<String> code) implements Attribute {
    @Override
    public boolean speaks() {
      return code.isPresent();
    }

    @Override
    public String change() {
      return "classified";
    }
  }

  /**
   * Who has the lead (P-15).
   *
   * @param posts that are responsible
   * @param persons who are, by their member ids
   * @param body outside of the union, in words: 教务处
   */
  record Responsible(List<String> posts, List<String> persons, Optional<String> body)
      implements Attribute {

    public static final Responsible NOBODY =
        new Responsible(List.of(), List.of(), Optional.empty());

    public Responsible {
      posts = List.copyOf(posts);
      persons = List.copyOf(persons);
    }

    @Override
    public boolean speaks() {
      return !posts.isEmpty() || !persons.isEmpty() || body.isPresent();
    }

    @Override
    public String change() {
      return "assigned";
    }
  }

  /**
   * Who helps (P-15). Said once, it stands for what the words of the line tell, even if it names
   * nobody.
   *
   * @param bodies in words: 党支部
   */
  record Helpers(List<String> posts, List<String> persons, List<String> bodies)
      implements Attribute {

    public Helpers {
      posts = List.copyOf(posts);
      persons = List.copyOf(persons);
      bodies = List.copyOf(bodies);
    }

    @Override
    public boolean speaks() {
      return true;
    }

    @Override
    public String change() {
      return "joined-by";
    }
  }

  /** A goal is never due (P-03). */
  record Goal(boolean on) implements Attribute {
    @Override
    public boolean speaks() {
      return on;
    }

    @Override
    public String change() {
      return "aimed";
    }
  }

  /** Kept, and shown apart, but no part of the paper; so is all below the line (I-05). */
  record Aside(boolean on) implements Attribute {
    @Override
    public boolean speaks() {
      return on;
    }

    @Override
    public String change() {
      return on ? "set-aside" : "taken-back";
    }
  }

  /** Somebody looked at the line and accepts it as it was read. */
  record Seen(boolean on) implements Attribute {
    @Override
    public boolean speaks() {
      return on;
    }

    @Override
    public String change() {
      return "seen";
    }
  }

  /** Targets and recurrences as somebody set them, in the stead of those in the words. */
  record Figures(List<LineFigure> figures) implements Attribute {

    public Figures {
      figures = List.copyOf(figures);
    }

    @Override
    public boolean speaks() {
      return true;
    }

    @Override
    public String change() {
      return "measured";
    }
  }
}
