package org.unionbridge.benchmark.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.benchmark.server.ServerProcess;
import org.unionbridge.embedded.FreePorts;

/** The nginx of this machine as a plain proxy: what a door costs that is written in C. */
final class Nginx implements AutoCloseable {

  private final Process process;
  private final String address;

  private Nginx(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** One process; the machine's two cores are shared with client and service anyway. */
  private static final String SETTINGS =
      """
      daemon off;
      master_process off;
      pid %1$s/nginx.pid;
      error_log stderr error;
      events { worker_connections 1024; }
      http {
        access_log off;
        client_body_temp_path %1$s/body;
        proxy_temp_path %1$s/proxy;
        fastcgi_temp_path %1$s/fastcgi;
        uwsgi_temp_path %1$s/uwsgi;
        scgi_temp_path %1$s/scgi;
        upstream service { server %2$s; keepalive 64; }
        server {
          listen 127.0.0.1:%3$d;
          keepalive_requests 1000000000;
          location /api/ {
            proxy_pass http://service;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
          }
        }
      }
      """;

  /** Started, where this machine has one. */
  static Optional<Nginx> start(Path dir, String upstream) {
    var program =
        Stream.concat(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                Stream.of("/usr/sbin", "/usr/local/sbin"))
            .map(place -> Path.of(place, "nginx"))
            .filter(Files::isExecutable)
            .findFirst();
    return program.map(found -> start(found, dir, upstream));
  }

  private static Nginx start(Path program, Path dir, String upstream) {
    try {
      var own = Files.createDirectories(dir.resolve("nginx"));
      int port = FreePorts.next();
      var settings =
          Files.writeString(
              own.resolve("nginx.conf"),
              SETTINGS.formatted(own, URI.create(upstream).getAuthority(), port));
      var command =
          List.of(
              program.toString(), "-p", own.toString(), "-c", settings.toString(), "-e", "stderr");
      var process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Nginx(process, "http://127.0.0.1:" + port);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    ServerProcess.end(process);
  }
}
