package org.unionbridge.gateway.token;

import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** A signing key as it is kept. */
record KeyView(WrappedKey key, Sealed privateKey) {}
