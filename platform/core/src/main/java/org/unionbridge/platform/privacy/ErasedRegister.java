package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was erased: ids alone, one a line, in a file beside the master key that only grows. It
 * outlives a data directory that is brought back from a copy.
 */
public final class ErasedRegister {

  // a channel lock keeps other processes out, this one the other threads of our own
  private static final Object ONE_WRITER = new Object();

  private final Optional<Path> file;

  private ErasedRegister(Optional<Path> file) {
    this.file = file;
  }

  /** The register of this directory of keys. */
  public static ErasedRegister in(Path directory) {
    return new ErasedRegister(Optional.of(directory.resolve("erased")));
  }

  /** Where keys lie in no directory, nothing is registered. */
  public static ErasedRegister none() {
    return new ErasedRegister(Optional.empty());
  }

  /** All ids, in the order in which they came. A last line without its end is not there yet. */
  public Set<String> ids() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? lines(Files.readString(file.get()))
          : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The register of who was erased cannot be read", e);
    }
  }

  private static Set<String> lines(String text) {
    var whole = text.substring(0, text.lastIndexOf('\n') + 1);
    var ids = new LinkedHashSet<>(List.of(whole.split("\n", -1)));
    ids.remove("");
    return ids;
  }

  /** Adds the id; when this returns, it is on disk. */
  public void add(String id) {
    file.ifPresent(path -> add(path, id));
  }

  private void add(Path path, String id) {
    synchronized (ONE_WRITER) {
      try (var channel = FileChannel.open(path, Set.of(CREATE, WRITE, APPEND), OwnerOnly.file());
          var _ = channel.lock()) {
        var text = Files.readString(path);
        if (!lines(text).contains(id)) {
          // what a killed writer left unfinished must not run into this line
          var begin = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
          write(channel, begin + id + "\n");
          OwnerOnly.syncParent(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The register of who was erased cannot be written", e);
      }
    }
  }

  private static void write(FileChannel channel, String line) throws IOException {
    var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }
}
