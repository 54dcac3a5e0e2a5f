package org.unionbridge.platform.privacy;

/** The master key is missing, damaged, or not the one that the data was sealed under. */
public final class UnusableKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKey(String message) {
    super(message);
  }

  UnusableKey(String message, Throwable cause) {
    super(message, cause);
  }
}
