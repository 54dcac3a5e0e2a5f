/** The notification service. */
@NullMarked
package org.unionbridge.notification;

import org.jspecify.annotations.NullMarked;
