/** The whole year of a union on one page: its tasks, the lines they come from, and the calendar. */
@NullMarked
package org.unionbridge.plan.year;

import org.jspecify.annotations.NullMarked;
