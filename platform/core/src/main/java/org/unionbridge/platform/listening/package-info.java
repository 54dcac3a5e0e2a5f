/** From the broker to effects: in order, exactly once, parked rather than lost. */
@NullMarked
package org.unionbridge.platform.listening;

import org.jspecify.annotations.NullMarked;
