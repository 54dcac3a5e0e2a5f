package org.unionbridge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The ports at which a process listens for more than its own machine, as Linux tells it. */
final class OpenPorts {

  private static final String LISTENING = "0A";

  /** Loopback as the kernel writes it: four bytes, or sixteen, each word turned around. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

  private OpenPorts() {}

  static boolean canBeSeen() {
    return Files.isReadable(Path.of("/proc/self/net/tcp"));
  }

  static Set<Integer> of(long pid) {
    try {
      var process = Path.of("/proc", Long.toString(pid));
      var sockets = sockets(process.resolve("fd"));
      var open = new TreeSet<Integer>();
      for (String table : List.of("net/tcp", "net/tcp6")) {
        for (String line : Files.readAllLines(process.resolve(table))) {
          var columns = line.strip().split("\\s+", -1);
          if (columns.length > 9
              && columns[3].equals(LISTENING)
              && sockets.contains("socket:[" + columns[9] + "]")) {
            var local = columns[1].split(":", 2);
            if (!LOOPBACK.contains(local[0])) {
              open.add(Integer.parseInt(local[1], 16));
            }
          }
        }
      }
      return open;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    var sockets = new HashSet<String>();
    try (var files = Files.list(descriptors)) {
      for (Path file : files.toList()) {
        target(file).ifPresent(sockets::add);
      }
    }
    return sockets;
  }

  private static Optional<String> target(Path descriptor) throws IOException {
    try {
      return Optional.of(Files.readSymbolicLink(descriptor).toString());
    } catch (NoSuchFileException e) {
      // closed since it was listed
      return Optional.empty();
    }
  }
}
