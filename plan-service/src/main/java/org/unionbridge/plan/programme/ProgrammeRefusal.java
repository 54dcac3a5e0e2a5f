package org.unionbridge.plan.programme;

/** Why a programme stays as it is. */
sealed interface ProgrammeRefusal {

  /** Another one has this id. */
  record DefinedOtherwise() implements ProgrammeRefusal {}

  /** It was never defined. */
  record NotDefined() implements ProgrammeRefusal {}

  /** What was ended stays as it was. */
  record HasEnded() implements ProgrammeRefusal {}

  /** Only the union whose it is changes it. */
  record NotYourProgramme() implements ProgrammeRefusal {}

  /** Only a federation has programmes for the unions below. */
  record NotForThoseBelow() implements ProgrammeRefusal {}

  /** Another programme of the union goes by this word. */
  record NameTaken(String word) implements ProgrammeRefusal {}

  /** No programme that is still offered has the id that is told as the parent. */
  record NoSuchParent(String id) implements ProgrammeRefusal {}

  /** A programme is no part of itself, nor of its parts. */
  record PartOfItself() implements ProgrammeRefusal {}

  record TooManyProgrammes(int most) implements ProgrammeRefusal {}
}
