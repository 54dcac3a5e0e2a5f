package org.unionbridge.platform.listening.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.listening.parking.ParkedEvent;

/**
 * What a remedy would do now, if every effect succeeds.
 *
 * @param rows the parked events of the thing, in order, the first hundred
 * @param missing what never came, where the first waits for it
 */
record ReleasePreview(List<Row> rows, Optional<Missing> missing) {

  /** What would become of an event. */
  enum Fate {
    /** Its effect would be had, once. */
    TAKEN_UP,
    /** Its effect was had before: it would be let go without another. */
    KNOWN,
    /** It would be left out. */
    LEFT_OUT,
    /** It would go on waiting. */
    STAYS
  }

  /** A parked event and its fate. */
  record Row(ParkedEvent event, Fate fate) {}

  /** Numbers of events, both included. */
  record Missing(long from, long until) {}

  /**
   * As a listener goes about it.
   *
   * @param reached number of the last event of the thing whose effect is done
   */
  static ReleasePreview of(
      Remedy remedy, ParkedEvent chosen, long reached, List<ParkedEvent> parked) {
    var missing = missing(reached, parked.getFirst());
    return new ReleasePreview(
        switch (remedy) {
          case RETRY -> rows(reached, parked);
          case SKIP -> skipped(chosen, reached, parked, missing);
        },
        missing);
  }

  /** Of records that stand for themselves: unreadable ones, and those of which the newest wins. */
  static ReleasePreview alone(Remedy remedy, ParkedEvent chosen) {
    var fate =
        switch (remedy) {
          case RETRY -> chosen.sequence() < 0 ? Fate.STAYS : Fate.TAKEN_UP;
          case SKIP -> Fate.LEFT_OUT;
        };
    return new ReleasePreview(List.of(new Row(chosen, fate)), Optional.empty());
  }

  private static Optional<Missing> missing(long reached, ParkedEvent first) {
    return first.sequence() > reached + 1
        ? Optional.of(new Missing(reached + 1, first.sequence() - 1))
        : Optional.empty();
  }

  private static List<Row> skipped(
      ParkedEvent chosen, long reached, List<ParkedEvent> parked, Optional<Missing> missing) {
    if (!parked.getFirst().id().equals(chosen.id())) {
      return parked.stream().map(event -> new Row(event, Fate.STAYS)).toList();
    }
    if (missing.isPresent()) {
      return rows(chosen.sequence() - 1, parked);
    }
    var rows = new ArrayList<Row>();
    rows.add(new Row(chosen, Fate.LEFT_OUT));
    var past = Math.max(chosen.sequence(), reached);
    rows.addAll(rows(past, parked.subList(1, parked.size())));
    return List.copyOf(rows);
  }

  private static List<Row> rows(long before, List<ParkedEvent> parked) {
    var rows = new ArrayList<Row>();
    long reached = before;
    for (ParkedEvent event : parked) {
      if (event.sequence() <= reached) {
        rows.add(new Row(event, Fate.KNOWN));
      } else if (event.sequence() == reached + 1) {
        rows.add(new Row(event, Fate.TAKEN_UP));
        reached++;
      } else {
        rows.add(new Row(event, Fate.STAYS));
      }
    }
    return List.copyOf(rows);
  }
}
