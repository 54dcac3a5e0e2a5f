package org.unionbridge.platform.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.platform.access.Actor;

/**
 * What accompanies a command into the store and its events out of it.
 *
 * @param actor account id, or {@link Actor#SYSTEM}
 * @param at business time of the command
 * @param correlationId the same for all that one request set in motion
 * @param causationId id of the event that led here; empty for a request
 * @param traceparent W3C trace context
 * @param retry what makes a repeated request recognisable; empty without an Idempotency-Key
 * @param expectedVersion the version that the asker saw; empty when it does not matter to them
 */
public record CommandContext(
    String actor,
    Instant at,
    String correlationId,
    Optional<String> causationId,
    String traceparent,
    Optional<Retry> retry,
    OptionalLong expectedVersion) {

  /**
   * Recognises a repeated request.
   *
   * @param key fingerprint of account, route and Idempotency-Key
   * @param request fingerprint of the whole request
   */
  public record Retry(String key, String request) {}
}
