package org.unionbridge.platform.lag;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which groups of the broker are looked at: those of our services, of each listener its newest
 * generation, and an older one while somebody still listens in it. What is left of a generation
 * that was replaced drops out; a newest one without anybody stays, for that is a fault.
 *
 * @param services whose groups begin with their names
 * @param most groups that are looked at, in the order of their names
 */
record Groups(Set<String> services, int most) {

  /** Groups that share out work by partitions and read nothing. */
  private static final String WORK = ".work";

  private static final Pattern GENERATION = Pattern.compile("\\.g(\\d{1,9})$");

  Groups {
    services = Set.copyOf(services);
  }

  /**
   * A group as the broker lists it.
   *
   * @param deserted whether nobody is in it
   */
  record Listed(String name, boolean deserted) {

    private String listener() {
      return GENERATION.matcher(name).replaceFirst("");
    }

    private int generation() {
      var found = GENERATION.matcher(name);
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
  }

  List<String> of(Collection<Listed> listed) {
    return listed.stream()
        .filter(this::ours)
        .collect(groupingBy(Listed::listener))
        .values()
        .stream()
        .flatMap(Groups::current)
        .sorted()
        .limit(most)
        .toList();
  }

  private boolean ours(Listed group) {
    int dot = group.name().indexOf('.');
    return dot > 0
        && services.contains(group.name().substring(0, dot))
        && !group.name().endsWith(WORK);
  }

  private static Stream<String> current(List<Listed> generations) {
    int newest = generations.stream().mapToInt(Listed::generation).max().orElse(0);
    return generations.stream()
        .filter(group -> group.generation() == newest || !group.deserted())
        .map(Listed::name);
  }
}
