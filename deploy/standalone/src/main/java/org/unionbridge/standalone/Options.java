package org.unionbridge.standalone;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the whole system is to be started.
 *
 * @param data where everything is kept
 * @param port of the gateway; the services listen on loopback ports derived from it
 * @param clock a file that holds business time; empty for the real one
 * @param training whether this run only trains the cache for faster starts, on scratch data
 */
record Options(Path data, int port, Optional<Path> clock, boolean training) {

  static final int USUAL_PORT = 8080;

  /** What somebody typed that cannot be understood; the message is for them. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
      super(message);
    }
  }

  static Options parse(String... arguments) {
    var options = new Options(Path.of("data"), USUAL_PORT, Optional.empty(), false);
    int at = 0;
    while (at < arguments.length) {
      var name = arguments[at++];
      options =
          switch (name) {
            case "--train" -> new Options(options.data, options.port, options.clock, true);
            case "--data" ->
                new Options(
                    Path.of(value(name, arguments, at++)),
                    options.port,
                    options.clock,
                    options.training);
            case "--port" ->
                new Options(
                    options.data,
                    port(value(name, arguments, at++)),
                    options.clock,
                    options.training);
            case "--clock" ->
                new Options(
                    options.data,
                    options.port,
                    Optional.of(Path.of(value(name, arguments, at++)).toAbsolutePath()),
                    options.training);
            case "--demo" ->
                throw new NotUnderstood(
                    "--demo：示范工会数据尚未随本版本提供。 / The sample federation is not part of this release yet.");
            default -> throw new NotUnderstood("不认识的参数 / unknown option: " + name);
          };
    }
    return options;
  }

  private static String value(String name, String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new NotUnderstood(name + " 缺少取值 / needs a value");
    }
    return arguments[at];
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_000) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new NotUnderstood("--port 应为 1 到 65000 的整数 / takes a number from 1 to 65000");
    }
    throw new NotUnderstood("--port 应为 1 到 65000 的整数 / takes a number from 1 to 65000");
  }
}
