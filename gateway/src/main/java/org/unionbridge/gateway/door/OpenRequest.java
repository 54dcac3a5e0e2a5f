package org.unionbridge.gateway.door;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What reaches us before anybody is known: routes that are open to all read by this. */
public final class OpenRequest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private OpenRequest() {}

  /**
   * Reads the body by its form.
   *
   * @throws org.unionbridge.platform.web.ProblemException with every field at fault
   */
  public static <T> T read(byte[] body, Function<Fields, T> form) {
    return Fields.read(tree(body), form);
  }

  /** The same, of a body that is still on its way. */
  public static <T> Mono<T> read(Mono<byte[]> body, Function<Fields, T> form) {
    return body.defaultIfEmpty(new byte[0]).map(bytes -> read(bytes, form));
  }

  private static ObjectNode tree(byte[] body) {
    try {
      if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode object) {
        return object;
      }
      throw Problem.of(HttpStatus.BAD_REQUEST, "no-json-object").asException();
    } catch (JacksonException e) {
      // its message may quote a password
      throw Problem.of(HttpStatus.BAD_REQUEST, "no-json-object").asException();
    }
  }

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
