/** Whether the road holds while its processes are killed, paused and cut off under load. */
@NullMarked
package org.unionbridge.acceptance.faults;

import org.jspecify.annotations.NullMarked;
