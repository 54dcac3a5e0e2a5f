package org.unionbridge.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.ElementText;
import org.unionbridge.plan.programme.naming.KnownProgramme;

/**
 * A programme as it is shown.
 *
 * @param unionId whose it is; nobody's where it ships with the product
 * @param not longer words in which its words do not mean it
 * @param written the elements as they are written, a line each
 * @param below whether it is there for the unions below too
 * @param offered whether lines can be put under it at the asker's union
 */
record ProgrammeView(
    String id,
    Optional<String> unionId,
    String name,
    List<String> aliases,
    List<String> not,
    List<Element> elements,
    List<String> written,
    Optional<String> parent,
    boolean below,
    boolean offered,
    Optional<LocalDate> endedOn) {

  ProgrammeView {
    aliases = List.copyOf(aliases);
    not = List.copyOf(not);
    elements = List.copyOf(elements);
    written = List.copyOf(written);
  }

  static ProgrammeView of(KnownProgramme known, Locale language) {
    return new ProgrammeView(
        known.id(),
        known.unionId(),
        known.names().in(language),
        known.aliases(),
        known.not(),
        known.elements(),
        known.elements().stream().map(ElementText::write).toList(),
        known.parent(),
        known.below(),
        known.offered(),
        known.endedOn());
  }
}
