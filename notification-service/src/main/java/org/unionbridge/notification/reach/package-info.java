/** Who can be reached here: members with an account. */
@NullMarked
package org.unionbridge.notification.reach;

import org.jspecify.annotations.NullMarked;
