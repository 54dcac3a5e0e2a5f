package org.unionbridge.testing.probe;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads along what the driver sends, below all of our own code: each look at tenant data, and each
 * change, must say in so many words which part of the tree it may touch.
 */
public final class ScopeProbe implements CommandListener {

  private static final Set<String> NOT_OURS = Set.of("admin", "config", "local");
  private static final ScopeExceptions EXCEPTIONS = ScopeExceptions.load();
  private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!NOT_OURS.contains(event.getDatabaseName())) {
      Operation.of(event.getCommandName(), event.getCommand()).stream()
          .filter(operation -> !operation.scoped() && !EXCEPTIONS.cover(operation))
          .map(Operation::toString)
          .forEach(SEEN::add);
    }
  }

  /** What went without a scope since this was asked for the last time. */
  static List<String> seen() {
    var seen = new ArrayList<String>();
    for (var one = SEEN.poll(); one != null; one = SEEN.poll()) {
      if (!seen.contains(one)) {
        seen.add(one);
      }
    }
    return seen;
  }
}
