package org.unionbridge.gateway.sight;

import java.time.Duration;
import java.util.Map;

/**
 * Where and how often the gateway looks; all defaults are ours.
 *
 * @param every pause between two looks
 * @param timeout for each answer
 * @param targets address of what a service tells Prometheus, by service
 */
record SightSettings(Duration every, Duration timeout, Map<String, String> targets) {}
