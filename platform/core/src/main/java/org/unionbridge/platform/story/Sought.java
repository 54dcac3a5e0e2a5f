package org.unionbridge.platform.story;

import java.util.Optional;
import java.util.regex.Pattern;
import org.unionbridge.platform.listening.InboundEvent;

/** What somebody asks about, as they have it: each is found by what is printed of it somewhere. */
sealed interface Sought {

  /** Everything that one request set in motion, by the number that problems and logs show. */
  record Trace(String id) implements Sought {}

  /** Everything that happened to one thing, such as {@code visit:ID}. */
  record Thing(String key) implements Sought {}

  /** The same where only its id is known. */
  record Id(String id) implements Sought {}

  /** A number as it may be typed: a trace, an event or a thing; empty where it is none of them. */
  static Optional<Sought> read(String typed) {
    var event = Form.EVENT.matcher(typed);
    if (event.matches()) {
      return Optional.of(new Thing(event.group(1)));
    }
    if (Form.TRACE.matcher(typed).matches()) {
      return Optional.of(new Trace(typed));
    }
    return Form.ID.matcher(typed).matches() ? Optional.of(new Id(typed)) : Optional.empty();
  }

  /** Whether this event belongs to it. */
  default boolean matches(InboundEvent event) {
    return switch (this) {
      case Trace(var id) -> event.traceparent().startsWith(id, 3);
      case Thing(var key) -> event.key().equals(key);
      case Id(var id) -> event.aggregateId().equals(id);
    };
  }

  /** How numbers look. */
  final class Form {
    private static final Pattern EVENT = Pattern.compile("([a-z-]{1,30}:[0-9a-z-]{1,60})(:\\d+)?");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern ID = Pattern.compile("[0-9a-z-]{1,60}");

    private Form() {}
  }
}
