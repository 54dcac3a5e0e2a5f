package org.unionbridge.standalone.demo.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the door of the demonstration shows: its clock and, once they are there, its people. */
public final class DemoStage {

  private final DemoClock clock;
  private volatile List<DemoPerson> people = List.of();
  private volatile Supplier<Optional<String>> firstLink = Optional::empty;

  public DemoStage(DemoClock clock) {
    this.clock = clock;
  }

  public DemoClock clock() {
    return clock;
  }

  /** Everything is told; these can be signed in as. */
  public void open(List<DemoPerson> cast) {
    people = List.copyOf(cast);
  }

  public boolean isOpen() {
    return !people.isEmpty();
  }

  public List<DemoPerson> people() {
    return people;
  }

  public Optional<DemoPerson> person(String code) {
    return people.stream().filter(person -> person.code().equals(code)).findFirst();
  }

  /** The gateway tells how its first account is opened. */
  public void founding(Supplier<Optional<String>> link) {
    firstLink = link;
  }

  /** The link of the first account while it waits to be opened. */
  public Optional<String> firstLink() {
    return firstLink.get();
  }
}
