package org.unionbridge.embedded;

import org.jspecify.annotations.Nullable;

/** What is kept on disk cannot be used as it is; the message says what to do, in both languages. */
public final class UnusableData extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  UnusableData(String chinese, String english, @Nullable Throwable cause) {
    super(chinese + "\n" + english, cause);
  }
}
