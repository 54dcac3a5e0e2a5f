package org.unionbridge.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.platform.store.CommandContext;

/** Contexts of commands for tests. */
public final class Contexts {

  public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  public static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private Contexts() {}

  /** A command now, without key and expected version. */
  public static CommandContext plain() {
    return of(Optional.empty(), OptionalLong.empty());
  }

  /** A command under an Idempotency-Key. */
  public static CommandContext keyed(String key, String request) {
    return of(Optional.of(new CommandContext.Retry(key, request)), OptionalLong.empty());
  }

  /** A command that expects this version. */
  public static CommandContext expecting(long version) {
    return of(Optional.empty(), OptionalLong.of(version));
  }

  private static CommandContext of(Optional<CommandContext.Retry> retry, OptionalLong expected) {
    return new CommandContext(
        "account-1", NOW, TRACE.substring(3, 35), Optional.empty(), TRACE, retry, expected);
  }
}
