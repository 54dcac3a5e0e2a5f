package org.unionbridge.gateway.token;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/**
 * A signing key as it is kept.
 *
 * @param signsFrom from then on it signs, until another does; missing on the first of all
 */
record KeyView(WrappedKey key, Sealed privateKey, Optional<Instant> signsFrom) {}
