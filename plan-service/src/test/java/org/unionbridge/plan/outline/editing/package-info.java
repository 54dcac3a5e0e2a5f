/** Tests of changing the lines of plans. */
@NullMarked
package org.unionbridge.plan.outline.editing;

import org.jspecify.annotations.NullMarked;
