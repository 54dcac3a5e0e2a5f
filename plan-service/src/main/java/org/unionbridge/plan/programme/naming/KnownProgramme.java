package org.unionbridge.plan.programme.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.catalogue.Names;

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

  boolean hasElement(String name) {
    return elements.stream().anyMatch(element -> element.name().equals(name));
  }

  /** Name and aliases, as Chinese texts write them. */
  public List<String> words() {
    return Stream.concat(Stream.of(names.zh()), aliases.stream()).toList();
  }
}
