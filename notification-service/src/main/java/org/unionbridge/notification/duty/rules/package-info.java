/** What makes and ends duties, who owes them and who is reminded when: rules that are data. */
@NullMarked
package org.unionbridge.notification.duty.rules;

import org.jspecify.annotations.NullMarked;
