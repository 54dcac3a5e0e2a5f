/** Reminders: the steps of the duties' ladders, told once each to the post that owes. */
@NullMarked
package org.unionbridge.notification.reminder;

import org.jspecify.annotations.NullMarked;
