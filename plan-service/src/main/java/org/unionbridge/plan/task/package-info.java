/** What a plan demands by a date, and whether it was done. */
@NullMarked
package org.unionbridge.plan.task;

import org.jspecify.annotations.NullMarked;
