/** Tasks as they are seen: in lists and by month, found and named, and what came of lines. */
@NullMarked
package org.unionbridge.plan.task.seeing;

import org.jspecify.annotations.NullMarked;
