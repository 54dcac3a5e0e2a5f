package org.unionbridge.platform.store;

/** Why the store could not carry out a command; each has its own answer over HTTP. */
public abstract sealed class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StoreFailure(String message) {
    super(message);
  }

  /** Nothing with this id exists in the scope. */
  public static final class NotFound extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public NotFound() {
      super("nothing here by that id");
    }
  }

  /** Others were quicker five times in a row. */
  public static final class TooContended extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public TooContended() {
      super("lost the race for the document too often");
    }
  }

  /** The asker saw another version than the one that is stored. */
  public static final class VersionMismatch extends StoreFailure {
    private static final long serialVersionUID = 1L;
    private final long current;

    public VersionMismatch(long current) {
      super("the document has version " + current);
      this.current = current;
    }

    public long current() {
      return current;
    }
  }

  /** The Idempotency-Key was used for another request. */
  public static final class KeyReused extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public KeyReused() {
      super("the idempotency key belongs to another request");
    }
  }

  /** Too many events or remembered commands wait in the document; it must not grow further. */
  public static final class Backlogged extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public Backlogged() {
      super("too much waits in the document");
    }
  }

  /** An event is larger than any listener must accept. */
  public static final class EventTooLarge extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public EventTooLarge(String type, int bytes) {
      super(type + " has " + bytes + " bytes");
    }
  }

  /** The document was written by a later release; this one would lose what it does not know. */
  public static final class FromALaterRelease extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public FromALaterRelease(int schema) {
      super("the document has schema " + schema);
    }
  }
}
