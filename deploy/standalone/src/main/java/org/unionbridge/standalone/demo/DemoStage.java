package org.unionbridge.standalone.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the door of the demonstration shows: its clock and, once they are there, its people. */
final class DemoStage {

  private final DemoClock clock;
  private volatile List<DemoPerson> people = List.of();
  private volatile Supplier<Optional<String>> firstLink = Optional::empty;

  DemoStage(DemoClock clock) {
    this.clock = clock;
  }

  DemoClock clock() {
    return clock;
  }

  /** Everything is told; these can be signed in as. */
  void open(List<DemoPerson> cast) {
    people = List.copyOf(cast);
  }

  boolean isOpen() {
    return !people.isEmpty();
  }

  List<DemoPerson> people() {
    return people;
  }

  Optional<DemoPerson> person(String code) {
    return people.stream().filter(person -> person.code().equals(code)).findFirst();
  }

  /** The gateway tells how its first account is opened. */
  void founding(Supplier<Optional<String>> link) {
    firstLink = link;
  }

  /** The link of the first account while it waits to be opened. */
  Optional<String> firstLink() {
    return firstLink.get();
  }
}
