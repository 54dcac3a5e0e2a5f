package org.unionbridge.platform.privacy;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, where the system knows of owners. */
final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  static FileAttribute<?>[] file() {
    return with("rw-------");
  }

  private static FileAttribute<?>[] with(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static void makeDirectory(Path directory) throws IOException {
    Files.createDirectories(directory, with("rwx------"));
    if (POSIX) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Makes the entry of a new or renamed file outlive a power cut. */
  static void syncParent(Path file) throws IOException {
    var parent = file.toAbsolutePath().getParent();
    if (POSIX && parent != null) {
      try (var entries = FileChannel.open(parent, READ)) {
        entries.force(true);
      }
    }
  }
}
