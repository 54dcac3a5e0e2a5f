package org.unionbridge.standalone;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the whole system is to be started.
 *
 * @param data where everything is kept
 * @param port of the gateway; the services listen on loopback ports derived from it
 * @param clock a file that holds business time; empty for the real one
 * @param mode what the run is for
 */
record Options(Path data, int port, Optional<Path> clock, Mode mode) {

  static final int USUAL_PORT = 8080;

  private static final Path USUAL_DATA = Path.of("data");
  private static final Path USUAL_DEMO_DATA = Path.of("data-demo");

  /** What a run is for. */
  enum Mode {
    USUAL,
    /** It only trains the cache for faster starts, on scratch data. */
    TRAINING,
    /** It shows a sample federation. */
    DEMO
  }

  boolean training() {
    return mode == Mode.TRAINING;
  }

  boolean demo() {
    return mode == Mode.DEMO;
  }

  /** What somebody typed that cannot be understood; the message is for them. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
      super(message);
    }
  }

  static Options parse(String... arguments) {
    Optional<Path> data = Optional.empty();
    Optional<Path> clock = Optional.empty();
    int port = USUAL_PORT;
    var mode = Mode.USUAL;
    int at = 0;
    while (at < arguments.length) {
      var name = arguments[at++];
      switch (name) {
        case "--train" -> mode = Mode.TRAINING;
        case "--demo" -> mode = Mode.DEMO;
        case "--data" -> data = Optional.of(Path.of(value(name, arguments, at++)));
        case "--port" -> port = port(value(name, arguments, at++));
        case "--clock" ->
            clock = Optional.of(Path.of(value(name, arguments, at++)).toAbsolutePath());
        default -> throw new NotUnderstood("不认识的参数 / unknown option: " + name);
      }
    }
    if (mode == Mode.DEMO && clock.isPresent()) {
      throw new NotUnderstood(
          "--demo 自带时钟，不能与 --clock 同用 / --demo has a clock of its own: leave out --clock");
    }
    var usual = mode == Mode.DEMO ? USUAL_DEMO_DATA : USUAL_DATA;
    return new Options(data.orElse(usual), port, clock, mode);
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
