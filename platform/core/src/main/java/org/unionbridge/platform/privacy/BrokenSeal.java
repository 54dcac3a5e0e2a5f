package org.unionbridge.platform.privacy;

/** A sealed value was altered, or moved here from another document or field. */
public final class BrokenSeal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenSeal(Field field, Throwable cause) {
    super("The sealed value is not the one that was written at " + field, cause);
  }
}
