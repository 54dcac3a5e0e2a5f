package org.unionbridge.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.privacy.ErasedRegister;

/**
 * Writes the embedded store's file anew after erasures: in pages that nothing points to any more,
 * what was erased would lie until they are written over. It is done before a start, since only then
 * nobody uses the file; and once more before the next, since a store that was brought back from a
 * copy is cleaned during the start.
 */
final class StoreRewriting {

  private static final Logger LOG = LoggerFactory.getLogger(StoreRewriting.class);

  private final Path store;
  private final Path mark;
  private final int erased;
  private final String known;

  StoreRewriting(DataDirectory data) {
    this.store = data.store();
    this.mark = store.resolve("rewritten");
    this.erased = ErasedRegister.in(data.keys()).ids().size();
    this.known = read();
  }

  private String read() {
    try {
      return Files.exists(mark) ? Files.readString(mark).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String state(String word) {
    return erased + " " + word;
  }

  private boolean isDue() {
    return erased > 0 && !known.equals(state("twice"));
  }

  void beforeStart() {
    if (isDue()) {
      DocumentStores.rewrite(store);
      LOG.info("the store was written anew after an erasure");
    }
  }

  void afterStart() {
    if (isDue() && Files.isDirectory(store)) {
      try {
        Files.writeString(mark, state(known.equals(state("once")) ? "twice" : "once"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
