package org.unionbridge.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Through which a campaign and one process talk: what is to go wrong, and what came of it. It may
 * be told before the process starts and while it runs.
 */
public record ControlDirectory(Path path) {

  /** The system property that names the directory to a process. */
  public static final String PROPERTY = "unionbridge.faults";

  private static final String CRASH = "crash";
  private static final String CRASHED = "crashed";
  private static final String FAILING = "failing";
  private static final String EFFECTS = "effects.log";

  /** Makes the directory if it is not there. */
  public ControlDirectory {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on the process dies when it passes the point for the nth time. */
  public void arm(CrashPoint point, int nth) {
    write(CRASH, point + " " + nth + "\n");
  }

  /** The process is to live on. */
  public void disarm() {
    delete(CRASH);
  }

  /** Where the process died by our order. */
  public Optional<CrashPoint> crashed() {
    return read(CRASHED).map(text -> CrashPoint.valueOf(text.strip()));
  }

  /** Forgets where it died, before it is started again. */
  public void forgetCrash() {
    delete(CRASHED);
  }

  /** From now on these effects fail, and no others. */
  public void fail(Collection<Failing> effects) {
    write(FAILING, effects.stream().map(e -> e.line() + "\n").collect(Collectors.joining()));
  }

  /** No effect is to fail any more. */
  public void heal() {
    delete(FAILING);
  }

  /** All successful effects, in the order of their lines; a line cut short is not counted. */
  public List<Applied> effects() {
    var text = read(EFFECTS).orElse("");
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Applied::read).toList();
  }

  Path journal() {
    return path.resolve(EFFECTS);
  }

  Optional<String> order() {
    return read(CRASH).map(String::strip);
  }

  List<Failing> failing() {
    return read(FAILING).orElse("").lines().map(Failing::read).flatMap(Optional::stream).toList();
  }

  /** The order goes first, so that the process is not killed by it again when it is restarted. */
  void tellCrash(CrashPoint point) {
    delete(CRASH);
    write(CRASHED, point + "\n");
  }

  private Optional<String> read(String name) {
    try {
      return Optional.of(Files.readString(path.resolve(name)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      var partial = path.resolve(name + ".partial");
      Files.writeString(partial, text);
      Files.move(
          partial,
          path.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String name) {
    try {
      Files.deleteIfExists(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
