package org.unionbridge.platform.audit.chain;

import java.util.Optional;

/**
 * What was found out about one chain.
 *
 * @param first number of the first entry that is kept
 * @param last number of the last entry
 * @param leftOver genuine entries outside of these: of a write or a removal that was cut short
 * @param fault the first place that is not as it was written
 */
public record ChainReport(
    String chain, long first, long last, long leftOver, Optional<ChainFault> fault) {}
