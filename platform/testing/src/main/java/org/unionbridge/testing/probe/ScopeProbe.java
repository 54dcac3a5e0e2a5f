package org.unionbridge.testing.probe;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.unionbridge.platform.store.tenancy.TenantGuard;

/** Keeps what the guard of tenant data noticed, so that the test during which it happened fails. */
public final class ScopeProbe implements CommandListener {

  private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

  private final TenantGuard guard = new TenantGuard(SEEN::add);

  @Override
  public void commandStarted(CommandStartedEvent event) {
    guard.commandStarted(event);
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
