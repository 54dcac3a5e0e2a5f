package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The file that holds the master key: readable by its owner alone, whole or not there at all. */
final class KeyFile {

  // a channel lock keeps other processes out, this one the other threads of our own
  private static final Object ONE_WRITER = new Object();

  private final Path directory;
  private final Path file;

  KeyFile(Path directory) {
    this.directory = directory;
    this.file = directory.resolve("master.json");
  }

  MasterKey openOrCreate(boolean dataExists) {
    try {
      if (Files.exists(file)) {
        return open();
      }
      if (dataExists) {
        throw missing();
      }
      return alone(this::create);
    } catch (IOException e) {
      throw new UncheckedIOException("The master key at " + file + " is out of reach", e);
    }
  }

  private UnusableKey missing() {
    return new UnusableKey(
        "There is data but no master key at " + file + ": bring it back from its backup");
  }

  void replace(MasterKey key) {
    try {
      alone(() -> write(key));
    } catch (IOException e) {
      throw new UncheckedIOException("The master key cannot be written to " + file, e);
    }
  }

  /** Of two who change it at once, the second changes what the first left. */
  MasterKey change(UnaryOperator<MasterKey> change) {
    if (!Files.exists(file)) {
      throw missing();
    }
    try {
      return alone(() -> write(change.apply(open())));
    } catch (IOException e) {
      throw new UncheckedIOException("The master key cannot be written to " + file, e);
    }
  }

  private MasterKey open() throws IOException {
    try {
      return MasterKey.parse(Files.readString(file));
    } catch (UnusableKey e) {
      throw new UnusableKey("At " + file + ": " + e.getMessage(), e);
    }
  }

  private MasterKey create() throws IOException {
    // another process may have been first
    return Files.exists(file) ? open() : write(MasterKey.generate());
  }

  private MasterKey write(MasterKey key) throws IOException {
    var unfinished = directory.resolve("master.json.unfinished");
    Files.deleteIfExists(unfinished);
    try (var channel = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), OwnerOnly.file())) {
      var bytes = ByteBuffer.wrap(key.content().getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    OwnerOnly.syncParent(file);
    return key;
  }

  private MasterKey alone(Writing writing) throws IOException {
    OwnerOnly.makeDirectory(directory);
    synchronized (ONE_WRITER) {
      try (var channel =
              FileChannel.open(
                  directory.resolve("master.lock"), Set.of(CREATE, WRITE), OwnerOnly.file());
          var _ = channel.lock()) {
        return writing.write();
      }
    }
  }

  /** What is done while nobody else writes the key. */
  @FunctionalInterface
  private interface Writing {
    MasterKey write() throws IOException;
  }
}
