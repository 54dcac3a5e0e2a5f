package org.unionbridge.plan.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.Words;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.platform.web.Fields;

/** What can be said of a line beside its words, as bodies tell it. */
final class AttributeForms {

  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NOTE = 500;
  private static final int MOST_PARTIES = 20;

  private AttributeForms() {}

  /** From one month to another, which may lie in the next year; none when neither is told. */
  record MonthsRequest(List<Integer> months, int yearOffset) {
    static MonthsRequest read(Fields fields) {
      var from = fields.optionalNumber("from", 1, 12);
      var until = fields.optionalNumber("until", 1, 12);
      var offset = fields.optionalNumber("yearOffset", -1, 1).orElse(0L);
      if (from.isEmpty() && until.isPresent()) {
        fields.fault("from", "required");
      }
      return new MonthsRequest(
          from.map(first -> months(first, until.orElse(first))).orElse(List.of()),
          offset.intValue());
    }

    private static List<Integer> months(long from, long until) {
      int many = (int) ((until - from + 12) % 12) + 1;
      return Stream.iterate((int) from, month -> month % 12 + 1).limit(many).toList();
    }

    Timing said() {
      return new Timing(months, yearOffset);
    }
  }

  record KindRequest(Optional<String> code) {
    static KindRequest read(Fields fields) {
      return new KindRequest(fields.optionalText("code", LONGEST_CODE));
    }

    OfKind said() {
      return new OfKind(code);
    }
  }

  /** Who has the lead: posts, members, or a body in words. */
  record ResponsibleRequest(List<String> posts, List<String> persons, Optional<String> body) {
    static ResponsibleRequest read(Fields fields) {
      return new ResponsibleRequest(
          fields.texts("posts", MOST_PARTIES, 64),
          fields.texts("persons", MOST_PARTIES, 64),
          fields.optionalText("body", LONGEST_NAME));
    }

    Responsible said() {
      return new Responsible(posts, persons, body);
    }
  }

  /** Who helps: posts, members, and bodies in words. */
  record HelpersRequest(List<String> posts, List<String> persons, List<String> bodies) {
    static HelpersRequest read(Fields fields) {
      return new HelpersRequest(
          fields.texts("posts", MOST_PARTIES, 64),
          fields.texts("persons", MOST_PARTIES, 64),
          fields.texts("bodies", MOST_PARTIES, LONGEST_NAME));
    }

    Helpers said() {
      return new Helpers(posts, persons, bodies);
    }
  }

  /** With a note of the approval where the line awaited one. */
  record StrengthRequest(Strength strength, Optional<String> note) {
    static StrengthRequest read(Fields fields) {
      return new StrengthRequest(
          Words.read(fields, "strength", Strength.values(), Strength::word),
          fields.optionalText("note", LONGEST_NOTE));
    }

    Firmness said() {
      return new Firmness(strength, note);
    }
  }

  record GoalRequest(boolean goal) {
    static GoalRequest read(Fields fields) {
      return new GoalRequest(fields.flag("goal"));
    }
  }

  record AsideRequest(boolean aside) {
    static AsideRequest read(Fields fields) {
      return new AsideRequest(fields.flag("aside"));
    }
  }

  /** Lines that somebody looked at, or no longer stands by. */
  record SeenRequest(List<String> lines, boolean takenBack) {
    static SeenRequest read(Fields fields) {
      return new SeenRequest(
          fields.texts("lines", Editing.MOST_LINES, 64), fields.flag("takenBack"));
    }
  }
}
