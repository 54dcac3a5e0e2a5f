/** Duties that no single fact brings about: what is looked at in rounds, by the calendar. */
@NullMarked
package org.unionbridge.notification.duty.rounds;

import org.jspecify.annotations.NullMarked;
