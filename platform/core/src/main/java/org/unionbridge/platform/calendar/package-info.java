/** Working days, festivals and the time of day that the business goes by. */
@NullMarked
package org.unionbridge.platform.calendar;

import org.jspecify.annotations.NullMarked;
