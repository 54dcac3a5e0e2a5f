package org.unionbridge.plan.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.Edit.Spot;
import org.unionbridge.plan.outline.Editing;
import org.unionbridge.plan.plan.Words;
import org.unionbridge.plan.reading.PlanFile.NodeKind;
import org.unionbridge.plan.reading.PlanFile.Strength;
import org.unionbridge.platform.web.Fields;

/** What the routes of a draft take. */
final class EditForms {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_MARKER = 20;
  private static final int LONGEST_CODE = 60;
  private static final int MOST_RESPONSIBLE = 20;

  private EditForms() {}

  /** A new line, behind another of its level or as the first below one. */
  record LineRequest(
      Optional<String> parent,
      Optional<String> after,
      NodeKind kind,
      Optional<String> marker,
      String text) {
    static LineRequest read(Fields fields) {
      return new LineRequest(
          fields.optionalId("parent"),
          fields.optionalId("after"),
          Words.read(fields, "kind", NodeKind.values(), NodeKind::word),
          fields.optionalText("marker", LONGEST_MARKER),
          fields.text("text", Editing.LONGEST));
    }

    Spot spot() {
      return new Spot(parent, after);
    }
  }

  record TitleRequest(String title) {
    static TitleRequest read(Fields fields) {
      return new TitleRequest(fields.text("title", LONGEST_TITLE));
    }
  }

  record WordsRequest(Optional<String> marker, String text) {
    static WordsRequest read(Fields fields) {
      return new WordsRequest(
          fields.optionalText("marker", LONGEST_MARKER), fields.text("text", Editing.LONGEST));
    }
  }

  record PlaceRequest(Optional<String> parent, Optional<String> after) {
    static PlaceRequest read(Fields fields) {
      return new PlaceRequest(fields.optionalId("parent"), fields.optionalId("after"));
    }

    Spot spot() {
      return new Spot(parent, after);
    }
  }

  record SplitRequest(int at) {
    static SplitRequest read(Fields fields) {
      return new SplitRequest((int) fields.number("at", 1, Editing.LONGEST));
    }
  }

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
  }

  record KindRequest(Optional<String> code) {
    static KindRequest read(Fields fields) {
      return new KindRequest(fields.optionalText("code", LONGEST_CODE));
    }
  }

  record ResponsibleRequest(List<String> posts, List<String> persons) {
    static ResponsibleRequest read(Fields fields) {
      return new ResponsibleRequest(
          fields.texts("posts", MOST_RESPONSIBLE, 64),
          fields.texts("persons", MOST_RESPONSIBLE, 64));
    }
  }

  record StrengthRequest(Strength strength) {
    static StrengthRequest read(Fields fields) {
      return new StrengthRequest(Words.read(fields, "strength", Strength.values(), Strength::word));
    }
  }
}
