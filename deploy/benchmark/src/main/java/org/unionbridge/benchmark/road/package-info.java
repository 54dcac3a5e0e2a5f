/** What the road of events costs: ours, and the least that anybody could do. */
@NullMarked
package org.unionbridge.benchmark.road;

import org.jspecify.annotations.NullMarked;
