package org.unionbridge.platform.listening;

/** An event that is not what its type promises. The message names ids and fields, no values. */
public final class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String message) {
    super(message);
  }

  public UnreadableEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
