package org.unionbridge.plan.extension;

import java.util.List;

/** Why an extension stays as it is. */
sealed interface ExtensionRefusal {

  /** Only a union of the level federation extends the catalogue. */
  record NotAFederation() implements ExtensionRefusal {}

  record AlreadyAdded() implements ExtensionRefusal {}

  record NotAdded() implements ExtensionRefusal {}

  record NoLongerOffered() implements ExtensionRefusal {}

  record TooMany(int most) implements ExtensionRefusal {}

  /** Records hold these fields; they cannot go. */
  record FieldsInUse(List<String> fields) implements ExtensionRefusal {
    public FieldsInUse {
      fields = List.copyOf(fields);
    }
  }

  /** What was counted cannot count for something else. */
  record MeasureInUse(String measure) implements ExtensionRefusal {}
}
