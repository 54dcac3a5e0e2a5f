package org.unionbridge.platform.logs;

/**
 * The form that was asked for: a start without any log because of a slip of the pen helps nobody.
 */
enum LogFormat {
  TEXT,
  JSON;

  static LogFormat of(String asked) {
    return switch (asked) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default ->
          throw new IllegalArgumentException(
              "UNIONBRIDGE_LOG_FORMAT is text or json, not '" + asked + "'");
    };
  }
}
