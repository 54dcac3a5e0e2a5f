package org.unionbridge.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unionbridge.testing.Golden;

/** Where campaigns keep their systems and their histories. */
public final class Directories {

  private Directories() {}

  /** A fresh directory for one campaign. */
  public static Path fresh(String name) {
    try {
      var base = Golden.root().resolve("deploy/acceptance/target/faults");
      Files.createDirectories(base);
      return Files.createTempDirectory(base, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
