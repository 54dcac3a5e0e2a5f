package org.unionbridge.notification.duty;

import java.time.Instant;

/**
 * One reminder that a duty asks for.
 *
 * @param key which rung of the ladder it is, such as {@code before-3}
 */
public record Step(String key, Instant at, Tone tone) {}
