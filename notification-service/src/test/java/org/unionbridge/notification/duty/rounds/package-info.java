/** What rounds make of the calendar. */
@NullMarked
package org.unionbridge.notification.duty.rounds;

import org.jspecify.annotations.NullMarked;
