/** What the road costs, as ratios measured in one run. */
@NullMarked
package org.unionbridge.benchmark;

import org.jspecify.annotations.NullMarked;
