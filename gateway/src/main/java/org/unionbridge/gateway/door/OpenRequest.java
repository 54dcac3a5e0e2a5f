package org.unionbridge.gateway.door;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Traces;

/** The context of what is done without a {@code Call}, since no post is asked for. */
public final class OpenRequest {

  private OpenRequest() {}

  /** The context of what this account does by the request. */
  public static CommandContext context(ServerWebExchange exchange, String account, Instant at) {
    return context(Traces.of(exchange), account, at);
  }

  /** The context of what is done without any request. */
  public static CommandContext unasked(String account, Instant at) {
    return context(Traces.begin(), account, at);
  }

  private static CommandContext context(String trace, String account, Instant at) {
    return new CommandContext(
        account,
        at,
        trace.substring(3, 35),
        Optional.empty(),
        trace,
        Optional.empty(),
        OptionalLong.empty());
  }
}
