package org.unionbridge.plan.reading.structure;

import org.unionbridge.plan.reading.cleaning.Passage;

/** A paragraph: what opens it, and its text behind that. */
record Paragraph(Opening opening, Passage text) {

  /** What stands at the head of a paragraph. */
  sealed interface Opening {}

  record Marked(Marker marker) implements Opening {}

  record OfMonth(MonthLabel label) implements Opening {}

  /** An unnumbered label; a schedule stands beside the sections, not in one. */
  record Labelled(boolean schedule, boolean tableHead) implements Opening {}

  record Plain() implements Opening {}

  boolean isHeading() {
    return opening instanceof Marked(var marker) && marker.style().isHeading();
  }
}
