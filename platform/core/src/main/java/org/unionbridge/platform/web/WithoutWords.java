package org.unionbridge.platform.web;

/** An error as it may be logged: its types and frames, without messages that may quote people. */
final class WithoutWords extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WithoutWords(Throwable error) {
    super(
        error.getClass().getName(),
        error.getCause() == null || error.getCause() == error
            ? null
            : new WithoutWords(error.getCause()));
    setStackTrace(error.getStackTrace());
  }
}
