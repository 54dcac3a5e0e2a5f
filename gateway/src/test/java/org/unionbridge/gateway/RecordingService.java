package org.unionbridge.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service that answers with what it received; at {@code /slow} never, at {@code /broken} it
 * breaks off, at {@code /live} with a stream that has no end.
 */
final class RecordingService implements AutoCloseable {

  private static final Duration BEAT = Duration.ofMillis(200);
  private static final JsonMapper JSON = new JsonMapper();

  private final List<ObjectNode> received = new CopyOnWriteArrayList<>();
  private final DisposableServer server =
      HttpServer.create()
          .host("127.0.0.1")
          .port(0)
          .handle(this::answer)
          .bindNow(Duration.ofSeconds(10));

  String uri() {
    return "http://127.0.0.1:" + server.port();
  }

  /** A port where nobody listens. */
  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("no free port", e);
    }
  }

  List<String> paths() {
    return received.stream().map(request -> request.get("path").stringValue()).toList();
  }

  private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
    if (request.uri().endsWith("/slow")) {
      return Mono.never();
    }
    if (request.uri().endsWith("/broken")) {
      response.withConnection(connection -> connection.dispose());
      return Mono.never();
    }
    if (request.uri().endsWith("/live")) {
      return stream(request, response);
    }
    return request
        .receive()
        .aggregate()
        .asByteArray()
        .defaultIfEmpty(new byte[0])
        .flatMap(body -> respond(request, response, body.length));
  }

  private static Publisher<Void> stream(HttpServerRequest request, HttpServerResponse response) {
    var seen = request.requestHeaders().get("Last-Event-ID", "nothing");
    return response
        .sse()
        .sendString(Flux.interval(BEAT).map(i -> "data: after " + seen + " " + i + "\n\n"));
  }

  private Mono<Void> respond(HttpServerRequest request, HttpServerResponse response, int bytes) {
    var echo = JSON.createObjectNode().put("path", request.uri()).put("bytes", bytes);
    var headers = echo.putObject("headers");
    request
        .requestHeaders()
        .forEach(
            header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
    received.add(echo);
    return response
        .header("Content-Type", "application/json")
        .sendString(Mono.just(echo.toString()))
        .then();
  }

  @Override
  public void close() {
    server.disposeNow();
  }
}
