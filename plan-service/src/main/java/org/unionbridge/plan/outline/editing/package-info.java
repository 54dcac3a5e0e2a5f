/** What each change makes of the lines of a plan, and why they stay as they are. */
@NullMarked
package org.unionbridge.plan.outline.editing;

import org.jspecify.annotations.NullMarked;
