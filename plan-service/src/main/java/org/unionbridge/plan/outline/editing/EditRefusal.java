package org.unionbridge.plan.outline.editing;

/** Why the lines of a draft stay as they are. */
public sealed interface EditRefusal {

  /** There is no line of this id. */
  record NoSuchLine(String node) implements EditRefusal {}

  /** A line cannot stand below itself. */
  record BelowItself(String node) implements EditRefusal {}

  record TooDeep(int most) implements EditRefusal {}

  record TooManyLines(int most) implements EditRefusal {}

  record TextTooLong(int most) implements EditRefusal {}

  /** No line of the same level follows. */
  record NothingToJoin(String node) implements EditRefusal {}

  /** A line is split between its characters, and both parts say something. */
  record NotWithin(int length) implements EditRefusal {}

  /** A line that awaits an approval becomes firm by a note of it. */
  record ApprovalNotNoted(String node) implements EditRefusal {}

  record NoSuchFigure(int most) implements EditRefusal {}

  record TooManyFigures(int most) implements EditRefusal {}
}
