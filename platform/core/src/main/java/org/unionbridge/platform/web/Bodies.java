package org.unionbridge.platform.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request: taken from the wire once, for whoever asks for it. */
final class Bodies {

  private static final String ATTRIBUTE = Bodies.class.getName();
  private static final JsonMapper JSON = RequestJson.mapper();

  private Bodies() {}

  /** All of it; an error where it is larger than this. */
  static Mono<byte[]> of(ServerWebExchange exchange, int largest) {
    Mono<byte[]> known = exchange.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    var body =
        DataBufferUtils.join(exchange.getRequest().getBody(), largest)
            .map(Bodies::bytes)
            .defaultIfEmpty(new byte[0])
            .cache();
    exchange.getAttributes().put(ATTRIBUTE, body);
    return body;
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  /**
   * The body as an object.
   *
   * @throws ProblemException when it is none
   */
  static ObjectNode object(byte[] body) {
    try {
      if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode object) {
        return object;
      }
      throw Problem.of(HttpStatus.BAD_REQUEST, "no-json-object").asException();
    } catch (JacksonException e) {
      throw RequestJson.explain(e).asException();
    }
  }
}
