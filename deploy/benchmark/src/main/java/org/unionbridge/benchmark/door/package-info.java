/** What the door costs: our gateway beside others, and without its guards. */
@NullMarked
package org.unionbridge.benchmark.door;

import org.jspecify.annotations.NullMarked;
