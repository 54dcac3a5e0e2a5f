package org.unionbridge.platform.listening;

import java.util.function.IntFunction;

/**
 * One listener of one topic.
 *
 * @param name stable for ever: in the group, the guard and what is parked
 * @param reading how order is kept
 * @param effects makes the effect for a generation; a generation writes to collections of its own
 */
public record Subscription(
    String name, String topic, Reading reading, IntFunction<Effect> effects) {

  /** How a topic is read. */
  public enum Reading {
    /** Every sequence number once and in order, per aggregate. */
    FACTS,
    /** Whole records, of which the newest wins; gaps mean nothing. */
    DIRECTORY,
    /** The service's own directory, for records that came after a newer one of their key. */
    OWN_DIRECTORY
  }

  /** Reads facts; the effect is the same in every generation because it drives aggregates. */
  public static Subscription facts(String name, String topic, Effect effect) {
    return new Subscription(name, topic, Reading.FACTS, _ -> effect);
  }

  /** Reads facts into collections that carry the generation. */
  public static Subscription facts(String name, String topic, IntFunction<Effect> effects) {
    return new Subscription(name, topic, Reading.FACTS, effects);
  }

  /** Reads a directory. */
  public static Subscription directory(String name, String topic, Effect effect) {
    return new Subscription(name, topic, Reading.DIRECTORY, _ -> effect);
  }

  /**
   * Reads the directory that the service itself writes; the effect answers the records that were
   * overtaken, and sees no others.
   */
  static Subscription ownDirectory(String service, Effect effect) {
    return new Subscription(
        service + ".directory-watch", service + ".directory", Reading.OWN_DIRECTORY, _ -> effect);
  }
}
