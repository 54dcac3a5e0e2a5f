/** What the list of duties says. */
@NullMarked
package org.unionbridge.notification.duty.list;

import org.jspecify.annotations.NullMarked;
