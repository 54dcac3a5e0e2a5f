package org.unionbridge.gateway.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * What was begun in a browser and ends when a provider sends it back.
 *
 * @param id known to this browser alone
 * @param session of whoever links an identity to their account; empty where somebody signs in
 */
record Attempt(
    String id, String provider, Instant until, Optional<String> session, OwnPath returnTo) {}
