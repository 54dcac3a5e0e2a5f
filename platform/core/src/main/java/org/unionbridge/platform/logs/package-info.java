/** In which form lines of the log are written, and the trace that they belong to. */
@NullMarked
package org.unionbridge.platform.logs;

import org.jspecify.annotations.NullMarked;
