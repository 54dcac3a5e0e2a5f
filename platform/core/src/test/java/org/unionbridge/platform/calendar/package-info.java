/** What the calendar and the clock keep to. */
@NullMarked
package org.unionbridge.platform.calendar;

import org.jspecify.annotations.NullMarked;
