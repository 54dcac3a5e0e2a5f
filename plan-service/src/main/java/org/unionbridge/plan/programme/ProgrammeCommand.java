package org.unionbridge.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.programme.Programme.Terms;

/** What can be asked of a programme, by a union. */
sealed interface ProgrammeCommand {

  record Define(Author author, Terms terms, Around around) implements ProgrammeCommand {}

  /** Says it otherwise; lines that belong to it go on to do so. */
  record Amend(Author author, Terms terms, Around around) implements ProgrammeCommand {}

  record End(String by, LocalDate on) implements ProgrammeCommand {}

  /** The union that asks, and whether it is a federation. */
  record Author(String unionId, boolean federation) {}

  /**
   * What is known at the union beside it.
   *
   * @param id of the programme itself
   */
  record Around(String id, List<Other> others) {
    public Around {
      others = List.copyOf(others);
    }
  }

  /**
   * Another programme that is known there.
   *
   * @param own whether it is of the same union
   * @param running whether it is still offered
   */
  record Other(
      String id, boolean own, boolean running, List<String> words, Optional<String> parent) {
    public Other {
      words = List.copyOf(words);
    }
  }
}
