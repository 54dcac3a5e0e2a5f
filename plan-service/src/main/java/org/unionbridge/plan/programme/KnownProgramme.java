package org.unionbridge.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.catalogue.Names;
import org.unionbridge.plan.programme.Programme.Ended;
import org.unionbridge.plan.programme.Programme.Running;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.Programme.Undefined;

/**
 * A programme as it is known at a union.
 *
 * @param unionId whose it is; nobody's where it ships with the product
 * @param not longer words in which its words do not mean it
 * @param below whether it is there for the unions below too
 * @param offered whether lines can still be put under it there
 * @param endedOn the day since which it is offered no more
 */
public record KnownProgramme(
    String id,
    Optional<String> unionId,
    Names names,
    List<String> aliases,
    List<String> not,
    List<Element> elements,
    Optional<String> parent,
    boolean below,
    boolean offered,
    Optional<LocalDate> endedOn) {

  public KnownProgramme {
    aliases = List.copyOf(aliases);
    not = List.copyOf(not);
    elements = List.copyOf(elements);
  }

  /** As its own union sees it; the others only where it is meant for them. */
  static KnownProgramme of(String id, Programme programme, String reader) {
    return switch (programme) {
      case Running(var terms) -> of(id, terms, reader, Optional.empty());
      case Ended(var terms, var on) -> of(id, terms, reader, Optional.of(on));
      case Undefined _ -> throw new IllegalStateException("it is kept once it is defined");
    };
  }

  private static KnownProgramme of(
      String id, Terms terms, String reader, Optional<LocalDate> endedOn) {
    return new KnownProgramme(
        id,
        Optional.of(terms.unionId()),
        new Names(terms.name(), terms.name()),
        terms.aliases(),
        terms.not(),
        terms.elements(),
        terms.parent(),
        terms.below(),
        endedOn.isEmpty() && (terms.below() || terms.unionId().equals(reader)),
        endedOn);
  }

  boolean hasElement(String name) {
    return elements.stream().anyMatch(element -> element.name().equals(name));
  }

  /** Name and aliases, as Chinese texts write them. */
  List<String> words() {
    return Stream.concat(Stream.of(names.zh()), aliases.stream()).toList();
  }
}
