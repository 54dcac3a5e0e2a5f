/** Tests of the lines of plans. */
@NullMarked
package org.unionbridge.plan.outline;

import org.jspecify.annotations.NullMarked;
