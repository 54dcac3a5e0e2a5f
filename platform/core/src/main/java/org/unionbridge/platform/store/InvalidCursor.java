package org.unionbridge.platform.store;

/** A cursor that no page of ours gave out. */
public final class InvalidCursor extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidCursor() {
    super("no page gave out this cursor");
  }

  public InvalidCursor(Throwable cause) {
    super("no page gave out this cursor", cause);
  }
}
