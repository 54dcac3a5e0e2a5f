/** Visits that life events demand, and what became of them. */
@NullMarked
package org.unionbridge.welfare.visit;

import org.jspecify.annotations.NullMarked;
