package org.unionbridge.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

class ReadingOnTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(50);

  @Test
  void aConnectionIsReadOnAfterARequestThatCameTooEarly() throws IOException {
    var server =
        ReadingOn.mend(HttpServer.create())
            .host("127.0.0.1")
            .port(0)
            .route(routes ->
                routes
                    .get("/late", (_, to) -> to.sendString(Mono.delay(SHORT).thenReturn("late\n")))
                    .get("/now", (_, to) -> to.sendString(Mono.just("now\n"))))
            .bindNow(LIMIT);
    try (var socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout((int) LIMIT.toMillis());
      var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      ask(socket, "/late", "/now");
      assertThat(next(answers)).isEqualTo("late");
      assertThat(next(answers)).isEqualTo("now");

      ask(socket, "/now");
      assertThat(next(answers)).isEqualTo("now");
    } finally {
      server.disposeNow();
    }
  }

  private static void ask(Socket socket, String... paths) throws IOException {
    var requests = new StringBuilder();
    for (var path : paths) {
      requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    socket.getOutputStream().write(requests.toString().getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String next(BufferedReader answers) throws IOException {
    var line = answers.readLine();
    while (line != null && !line.equals("late") && !line.equals("now")) {
      line = answers.readLine();
    }
    return String.valueOf(line);
  }
}
