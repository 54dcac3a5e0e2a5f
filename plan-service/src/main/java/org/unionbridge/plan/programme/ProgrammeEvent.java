package org.unionbridge.plan.programme;

import java.time.LocalDate;
import org.unionbridge.plan.programme.Programme.Terms;

/** What happens to a programme. */
sealed interface ProgrammeEvent {

  record ProgrammeDefined(Terms terms) implements ProgrammeEvent {}

  record ProgrammeAmended(Terms terms) implements ProgrammeEvent {}

  record ProgrammeEnded(Terms terms, LocalDate on) implements ProgrammeEvent {}
}
