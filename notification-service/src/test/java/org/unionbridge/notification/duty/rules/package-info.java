/** What the rules of duties keep to. */
@NullMarked
package org.unionbridge.notification.duty.rules;

import org.jspecify.annotations.NullMarked;
