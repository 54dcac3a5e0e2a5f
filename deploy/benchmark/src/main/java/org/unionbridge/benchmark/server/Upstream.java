package org.unionbridge.benchmark.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/** A service that does nothing: a page of some kilobyte, the same to everybody. */
public final class Upstream {

  public static final byte[] PAGE = page().getBytes(UTF_8);

  private Upstream() {}

  private static String page() {
    return IntStream.range(0, 10)
        .mapToObj(i ->
            "{\"id\":\"m4t8r2y6h0j3k7l1z5d%d\",\"unionId\":\"u1029\",\"name\":\"会员%d\",\"active\":true,\"version\":%d}"
                .formatted(i, i, i + 1))
        .collect(Collectors.joining(",", "{\"items\":[", "]}"));
  }

  static String start(int port) {
    var page = Unpooled.unreleasableBuffer(Unpooled.directBuffer().writeBytes(PAGE).asReadOnly());
    var server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(port)
            .handle((_, response) ->
                response
                    .header("Content-Type", "application/json")
                    .header("Content-Length", Integer.toString(PAGE.length))
                    .sendObject(Mono.fromSupplier(page::duplicate)))
            .bindNow(Duration.ofSeconds(10));
    return "http://127.0.0.1:" + server.port();
  }
}
