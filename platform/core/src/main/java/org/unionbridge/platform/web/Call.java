package org.unionbridge.platform.web;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.CommandContext.Retry;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;

/**
 * One request, once it is known who asks and that their post allows the action.
 *
 * @param now business time
 * @param trace W3C trace context
 * @param route method and path, as asked
 * @param idempotencyKey as sent
 * @param expectedVersion of {@code If-Match}
 * @param query the query parameters
 */
public record Call(
    Actor actor,
    Instant now,
    String trace,
    String route,
    Optional<String> idempotencyKey,
    OptionalLong expectedVersion,
    Query query,
    byte[] body) {

  /** What the asker may see. */
  public Scope scope() {
    return actor.scope();
  }

  /** The context of the command that this request is. */
  public CommandContext context() {
    return new CommandContext(
        actor.accountId(),
        now,
        correlationId(),
        Optional.empty(),
        trace,
        idempotencyKey.map(this::retry),
        expectedVersion);
  }

  private String correlationId() {
    return trace.substring(3, 35);
  }

  /** The key itself salts the fingerprint: what was asked cannot be guessed from what is kept. */
  private Retry retry(String key) {
    return new Retry(
        Ids.fingerprint(actor.accountId(), route, key),
        Ids.fingerprint(
            key,
            route,
            query.toString(),
            actor.post(),
            actor.place().unionId(),
            Ids.fingerprint(body),
            expectedVersion.toString()));
  }

  /** The id of what this request creates: the same again when it is repeated under its key. */
  public String newId() {
    return idempotencyKey
        .map(key -> Ids.derived(actor.accountId(), route, key))
        .orElseGet(Ids::random);
  }

  /** Which page of a list is asked for, in the list's own order. */
  public PageRequest page(String sort, boolean descending) {
    return query.page(sort, descending);
  }
}
