package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.platform.store.Stored;

/**
 * How a duty stands, for whoever asks what became of an event.
 *
 * @param unionId the union that owes
 * @param post empty where it ended before it was seen
 * @param due and next are told of open ones; next is when the next reminder comes
 * @param ended how: {@code DONE}, {@code LAPSED} or {@code WITHDRAWN}; empty while it is open
 */
public record Owed(
    String id,
    String kind,
    String unionId,
    Optional<String> post,
    Optional<LocalDate> due,
    Optional<Instant> next,
    Optional<String> ended,
    Optional<Instant> endedAt) {

  static Owed of(Stored<Duty> stored) {
    var unionId = stored.place().unionId();
    return switch (stored.state()) {
      case Duty.Open open ->
          new Owed(
              stored.id(),
              open.about().kind(),
              unionId,
              Optional.of(open.owes()),
              Optional.of(open.span().due()),
              open.next().map(Step::at),
              Optional.empty(),
              Optional.empty());
      case Duty.Closed closed ->
          new Owed(
              stored.id(),
              closed.about().kind(),
              unionId,
              closed.owes(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(closed.how().name()),
              Optional.of(closed.closedAt()));
    };
  }
}
