package org.unionbridge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;

/** The file that a system's business time follows. */
public record BusinessTime(Path file) {

  /** Turns the clock to this local time in Shanghai. */
  public void isNow(String local) {
    try {
      var partial = file.resolveSibling("clock.partial");
      var instant = ZonedDateTime.parse(local + "+08:00[Asia/Shanghai]").toInstant();
      Files.writeString(partial, instant + "\n");
      Files.move(
          partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
