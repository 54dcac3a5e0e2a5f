package org.unionbridge.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What one service last saw of its data keys, in a file beside the master key: so it can be told
 * without asking the services whether an old key is still needed.
 *
 * @param wrappingId the key that wrapped when it looked
 * @param old data keys that lay under other keys, records on topics that were overtaken included
 * @param began when that look began
 */
public record RewrapReport(int wrappingId, long old, Instant began) {

  private static final String PREFIX = "wrapped.";

  /** Writes it under the service's name, whole or not at all. */
  public void writeTo(Path directory, String service) {
    var file = directory.resolve(PREFIX + service);
    var unfinished = directory.resolve(PREFIX + service + ".unfinished");
    var lines =
        "wrapping=%s%nold=%d%nbegan=%s%n"
            .formatted(Integer.toUnsignedString(wrappingId), old, began);
    try {
      Files.writeString(unfinished, lines);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("It cannot be noted which keys are still needed", e);
    }
  }

  /** The last report of this service; empty when there is none that can be read. */
  public static Optional<RewrapReport> read(Path directory, String service) {
    var file = directory.resolve(PREFIX + service);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      lines.load(in);
      return Optional.of(
          new RewrapReport(
              Integer.parseUnsignedInt(lines.getProperty("wrapping", "")),
              Long.parseLong(lines.getProperty("old", "")),
              Instant.parse(lines.getProperty("began", ""))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("It cannot be told which keys are still needed", e);
    }
  }
}
