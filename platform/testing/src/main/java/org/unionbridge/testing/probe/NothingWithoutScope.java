package org.unionbridge.testing.probe;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails any test during which a command reached tenant data without a scope. */
public final class NothingWithoutScope implements AfterEachCallback, AfterAllCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    requireNothing();
  }

  /** What listeners and schedules did between the tests. */
  @Override
  public void afterAll(ExtensionContext context) {
    requireNothing();
  }

  private static void requireNothing() {
    var seen = ScopeProbe.seen();
    if (!seen.isEmpty()) {
      throw new AssertionError(
          "without a scope, and not in scope-exceptions.yml:\n" + String.join("\n", seen));
    }
  }
}
