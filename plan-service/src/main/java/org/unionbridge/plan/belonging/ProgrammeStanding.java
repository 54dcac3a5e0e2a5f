package org.unionbridge.plan.belonging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionbridge.plan.belonging.PlanItems.Item;
import org.unionbridge.plan.outline.attribute.Result.State;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.Element.Count;

/** How far a programme is in a year, summed over the plans that belong to it. Pure. */
final class ProgrammeStanding {

  private ProgrammeStanding() {}

  /**
   * A year of it.
   *
   * @param unions that have such a plan
   * @param none lines that nothing is due of
   */
  record YearStanding(
      int year,
      int plans,
      int unions,
      int done,
      int late,
      int open,
      int none,
      List<ElementStanding> elements) {
    YearStanding {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A part of it.
   *
   * @param items that belong to the part
   * @param done of them
   * @param value that each union undertakes; nothing where nothing is counted
   * @param reached of that by all of the unions: by the measure, where there is one, else by what
   *     is done
   */
  record ElementStanding(
      String name,
      int items,
      int done,
      Optional<Long> value,
      Optional<String> unit,
      Optional<Long> reached) {}

  /** What the measures say, by year and code. */
  interface Counted {
    long in(int year, String code);
  }

  /** The years that there are plans of, the latest first. */
  static List<YearStanding> of(
      List<Element> elements, Collection<PlanItems> plans, Counted counted) {
    var years =
        plans.stream()
            .collect(Collectors.groupingBy(PlanItems::year, TreeMap::new, Collectors.toList()));
    return years.descendingMap().entrySet().stream()
        .map(year -> of(year.getKey(), elements, year.getValue(), counted))
        .toList();
  }

  private static YearStanding of(
      int year, List<Element> elements, List<PlanItems> plans, Counted counted) {
    var items = plans.stream().flatMap(plan -> plan.items().stream()).toList();
    var states =
        items.stream()
            .collect(Collectors.groupingBy(item -> item.result().state(), Collectors.counting()));
    return new YearStanding(
        year,
        plans.size(),
        (int) plans.stream().map(PlanItems::unionId).distinct().count(),
        many(states, State.DONE),
        many(states, State.LATE),
        many(states, State.OPEN),
        many(states, State.NO_TASK),
        elements.stream().map(element -> of(year, element, items, counted)).toList());
  }

  private static int many(Map<State, Long> states, State state) {
    return states.getOrDefault(state, 0L).intValue();
  }

  private static ElementStanding of(int year, Element element, List<Item> items, Counted counted) {
    var own =
        items.stream().filter(item -> item.element().equals(Optional.of(element.name()))).toList();
    var done = own.stream().filter(item -> item.result().state() == State.DONE).toList();
    return new ElementStanding(
        element.name(),
        own.size(),
        done.size(),
        element.count().map(Count::value),
        element.count().map(Count::unit),
        element
            .count()
            .map(count ->
                count
                    .counts()
                    .map(code -> counted.in(year, code))
                    .orElseGet(() -> done.stream().mapToLong(Item::worth).sum())));
  }
}
