/** What reminders keep to. */
@NullMarked
package org.unionbridge.notification.reminder;

import org.jspecify.annotations.NullMarked;
