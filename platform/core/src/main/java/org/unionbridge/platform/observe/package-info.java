/** Figures for each promise: what waits, what is late, what was repeated. */
@NullMarked
package org.unionbridge.platform.observe;

import org.jspecify.annotations.NullMarked;
