package org.unionbridge.platform.privacy;

import java.nio.file.Path;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The master key as it is by now. Where it comes from a file, that is read again every so often,
 * and at once when a key is met that the last reading did not have.
 */
public final class CurrentKey {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentKey.class);

  /** What the key is read from. */
  private interface Source {
    MasterKey read();
  }

  private final Source source;
  private final InstantSource clock;
  private volatile MasterKey known;

  private CurrentKey(Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
    this.known = source.read().at(clock.instant());
  }

  /** One that stays as it is, but for a change that it tells of itself. */
  public static CurrentKey of(MasterKey key, InstantSource clock) {
    return new CurrentKey(() -> key, clock);
  }

  /** The one in this directory, which must be there. */
  public static CurrentKey in(Path directory, InstantSource clock) {
    return new CurrentKey(() -> MasterKey.openOrCreate(directory, true), clock);
  }

  MasterKey get() {
    var current = known.at(clock.instant());
    if (current != known) {
      adopt(current);
    }
    return current;
  }

  private void adopt(MasterKey key) {
    var before = known;
    known = key;
    if (key.wrappingId() != before.wrappingId() || !key.ids().equals(before.ids())) {
      var wrapping = Integer.toUnsignedString(key.wrappingId());
      LOG.info("the master key has {} keys, and key {} wraps", key.ids().size(), wrapping);
    }
  }

  /** The number of the key that wraps. */
  public int wrappingId() {
    return get().wrappingId();
  }

  /** Whether there are keys beside the one that wraps. */
  public boolean hasOthers() {
    return get().ids().size() > 1;
  }

  /** Reads it again; what cannot be read now leaves the key as it was. */
  public void readAgain() {
    try {
      adopt(source.read().at(clock.instant()));
    } catch (RuntimeException e) {
      LOG.warn("the master key stays as it was read last: {}", e.toString());
    }
  }
}
