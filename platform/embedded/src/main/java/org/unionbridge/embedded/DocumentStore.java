package org.unionbridge.embedded;

/** A document store to work on: what it is, where clients connect, and how it ends. */
public record DocumentStore(String name, String uri, Runnable stop) implements AutoCloseable {

  static final String EMBEDDED = "embedded";

  static DocumentStore of(EmbeddedStore store) {
    return new DocumentStore(EMBEDDED, store.uri(), store::close);
  }

  /** Ends the store if this process started it. */
  @Override
  public void close() {
    stop.run();
  }

  @Override
  public String toString() {
    return name;
  }
}
