package org.unionbridge.plan.drafting;

import java.util.Optional;
import org.unionbridge.plan.outline.editing.Edit.Spot;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.Words;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.platform.web.Fields;

/** What the routes of a draft take. */
final class EditForms {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_MARKER = 20;

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
}
