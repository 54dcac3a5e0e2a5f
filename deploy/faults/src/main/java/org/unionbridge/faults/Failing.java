package org.unionbridge.faults;

import java.util.Optional;

/**
 * Effects that are to fail.
 *
 * @param listener how the listener's name begins
 * @param key how the key of the event's aggregate begins; empty for all
 */
public record Failing(String listener, String key) {

  boolean matches(String aListener, String aKey) {
    return aListener.startsWith(listener) && aKey.startsWith(key);
  }

  String line() {
    return listener + " " + key;
  }

  static Optional<Failing> read(String line) {
    var words = line.strip().split("\\s+", 2);
    return words[0].isEmpty()
        ? Optional.empty()
        : Optional.of(new Failing(words[0], words.length > 1 ? words[1] : ""));
  }
}
