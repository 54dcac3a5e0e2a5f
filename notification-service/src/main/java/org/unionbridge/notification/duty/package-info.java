/** Duties: what a post at a union owes by a date, made from events by rules that are data. */
@NullMarked
package org.unionbridge.notification.duty;

import org.jspecify.annotations.NullMarked;
