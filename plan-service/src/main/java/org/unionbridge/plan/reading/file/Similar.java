package org.unionbridge.plan.reading.file;

import org.jspecify.annotations.Nullable;

/**
 * A plan that was kept before and says much of the same.
 *
 * @param share of the shorter one's text that both hold, from 0 to 1
 */
public record Similar(String importId, int plan, @Nullable String title, double share) {}
