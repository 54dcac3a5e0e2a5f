package org.unionbridge.standalone.demo.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of the story is told, with what came of it: a line each, written once it is true. A deed
 * that was done and not noted, because the process ended in between, is asked for again under the
 * same key, and answered with the same result.
 */
public final class Journal implements AutoCloseable {

  private final Map<String, String> told = new ConcurrentHashMap<>();
  private final FileChannel file;

  private Journal(FileChannel file) {
    this.file = file;
  }

  public static Journal open(Path path) {
    try {
      var journal =
          new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
      journal.read(Files.readString(path));
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A last line that was cut short counts for nothing, and is closed. */
  private void read(String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      int at = lines[i].indexOf('\t');
      if (at > 0) {
        told.put(lines[i].substring(0, at), lines[i].substring(at + 1));
      }
    }
    if (!lines[lines.length - 1].isEmpty()) {
      write("\n");
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(told.get(key));
  }

  public void note(String key, String result) {
    write(key + "\t" + result + "\n");
    told.put(key, result);
  }

  private synchronized void write(String line) {
    try {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
