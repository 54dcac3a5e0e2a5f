package org.unionbridge.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Another JVM with this test's class path, which tells line by line what was acknowledged to it.
 */
final class ChildJvm implements AutoCloseable {

  private static final String ACKNOWLEDGED = "acknowledged:";
  private static final String END = ";";

  private final Process process;

  private ChildJvm(Process process) {
    this.process = process;
  }

  static ChildJvm start(Path scratch, Class<?> main, Object... arguments) {
    try {
      var java = ProcessHandle.current().info().command().orElseThrow();
      var options = Files.createTempFile(scratch, "java", ".options");
      Files.writeString(options, "-Xmx384m -cp \"" + System.getProperty("java.class.path") + "\"");
      var command = new ArrayList<>(List.of(java, "@" + options, main.getName()));
      for (var argument : arguments) {
        command.add(argument.toString());
      }
      return new ChildJvm(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Called in the child: any failure ends it, so that its parent does not wait for nothing. */
  static void dieOfFailures() {
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
    });
  }

  /** Called in the child: tells one acknowledged thing in a line that cannot be taken for half. */
  static void tell(String acknowledged) {
    System.out.println(ACKNOWLEDGED + acknowledged + END);
  }

  /** Waits for that many acknowledgements, kills the child in full run, and returns all it told. */
  List<String> killAfter(int count) {
    var told = new ArrayList<String>();
    try (var lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ACKNOWLEDGED) && line.endsWith(END)) {
          told.add(line.substring(ACKNOWLEDGED.length(), line.length() - END.length()));
        }
        if (told.size() == count) {
          // By its handle: Process itself would close the stream with what is still to be read.
          process.toHandle().destroyForcibly();
        }
      }
      awaitEnd();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (told.size() < count) {
      throw new AssertionError("The child ended after " + told.size() + " acknowledgements");
    }
    return told;
  }

  /** Waits until something was acknowledged to it. */
  void awaitFirst() {
    try {
      for (var line = ""; !line.startsWith(ACKNOWLEDGED); ) {
        line = process.inputReader().readLine();
        if (line == null) {
          throw new AssertionError("The child ended before anything was acknowledged");
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void killWhen(BooleanSupplier moment) {
    while (!moment.getAsBoolean() && process.isAlive()) {
      Thread.onSpinWait();
    }
    close();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The child did not die");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    awaitEnd();
  }
}
