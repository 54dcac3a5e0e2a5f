/** The one list of what a post owes: as pages, in numbers, and live. */
@NullMarked
package org.unionbridge.notification.duty.list;

import org.jspecify.annotations.NullMarked;
