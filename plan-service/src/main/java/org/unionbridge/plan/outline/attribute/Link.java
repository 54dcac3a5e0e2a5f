package org.unionbridge.plan.outline.attribute;

import java.util.List;
import java.util.Optional;

/** What a line has to do with others: lines above, of an earlier year, and programmes. */
public sealed interface Link extends Attribute {

  /** The lines of plans of unions above that the line follows (P-10). */
  record Aligned(List<LineRef> lines) implements Link {

    public static final Aligned NONE = new Aligned(List.of());

    public Aligned {
      lines = List.copyOf(lines);
    }

    @Override
    public boolean speaks() {
      return !lines.isEmpty();
    }

    @Override
    public String change() {
      return "aligned";
    }
  }

  /**
   * The programme that the line belongs to (P-14).
   *
   * @param id of the programme; of none where there is none
   * @param element of it, by its name
   */
  record OfProgramme(Optional<String> id, Optional<String> element) implements Link {
    @Override
    public boolean speaks() {
      return id.isPresent();
    }

    @Override
    public String change() {
      return "enrolled";
    }
  }

  /** The line of an earlier year that it goes on with, and what came of that (P-19). */
  record CarriedOver(LineRef from, Result result) implements Link {
    @Override
    public boolean speaks() {
      return true;
    }

    @Override
    public String change() {
      return "carried-over";
    }
  }

  /**
   * The line of a published plan of a union above that it is a copy of (P-13).
   *
   * @param revision of that plan that was answered last
   * @param mark of what the line said there then; empty when it was gone
   * @param known number of the last line that the plan had when it was copied
   */
  record CopiedFrom(LineRef from, int revision, String mark, int known) implements Link {
    @Override
    public boolean speaks() {
      return true;
    }

    @Override
    public String change() {
      return "copied";
    }

    public CopiedFrom answered(int newRevision, String newMark) {
      return new CopiedFrom(from, newRevision, newMark, known);
    }
  }
}
