package org.unionbridge.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.programme.naming.Element;

/** A programme, a brand or a number-slogan of a union: 青蓝工程, 十个五 (P-14). */
sealed interface Programme {

  record Undefined() implements Programme {}

  record Running(Terms terms) implements Programme {}

  /** Offered no more; the lines that belong to it still do. */
  record Ended(Terms terms, LocalDate on) implements Programme {}

  /**
   * What a union says of it.
   *
   * @param unionId whose it is
   * @param below whether it is there for the unions below too
   * @param aliases by which texts mean it as well
   * @param not longer words in which neither name nor alias means it
   * @param elements that it consists of, where it is spelt out
   * @param parent the programme that it is a part of
   */
  record Terms(
      String unionId,
      boolean below,
      String name,
      List<String> aliases,
      List<String> not,
      List<Element> elements,
      Optional<String> parent) {

    static final String UNION = "state.terms.unionId";
    static final String STAGE = "state.stage";

    public Terms {
      aliases = List.copyOf(aliases);
      not = List.copyOf(not);
      elements = List.copyOf(elements);
    }

    List<String> words() {
      return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
  }
}
