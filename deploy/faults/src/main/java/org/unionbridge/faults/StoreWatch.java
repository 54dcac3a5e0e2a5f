package org.unionbridge.faults;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees the commands of an application to its store. The driver calls it before it sends a command
 * and after it has read the answer, and in both cases before it goes on.
 */
final class StoreWatch implements CommandListener {

  private final Planted planted;
  private final Map<Integer, CrashPoint> underWay = new ConcurrentHashMap<>();

  StoreWatch(Planted planted) {
    this.planted = planted;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!planted.isArmed()) {
      return;
    }
    StoreCommand.leadsTo(event.getCommandName(), event.getCommand())
        .ifPresent(point -> {
          if (point == CrashPoint.AFTER_REMOVAL) {
            planted.passed(CrashPoint.AFTER_ACK);
          }
          underWay.put(event.getRequestId(), point);
        });
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    var point = underWay.remove(event.getRequestId());
    if (point != null && StoreCommand.changedAnything(event.getResponse())) {
      planted.passed(point);
    }
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    underWay.remove(event.getRequestId());
  }
}
