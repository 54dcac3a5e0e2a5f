package org.unionbridge.platform.store.tenancy;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads along what the driver sends: each look at tenant data, and each change, must say in so many
 * words which part of the tree it may touch. It tells of those that do not, and stops none.
 */
public final class TenantGuard implements CommandListener {

  private static final Set<String> NOT_OURS = Set.of("admin", "config", "local");
  private static final ScopeExceptions EXCEPTIONS = ScopeExceptions.load();

  private final Consumer<String> told;

  /**
   * One that tells this.
   *
   * @param told collection, command and names of fields, without any value
   */
  public TenantGuard(Consumer<String> told) {
    this.told = told;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!NOT_OURS.contains(event.getDatabaseName())) {
      Operation.unscoped(event.getCommandName(), event.getCommand()).stream()
          .filter(operation -> !EXCEPTIONS.cover(operation))
          .map(Operation::toString)
          .forEach(told);
    }
  }
}
