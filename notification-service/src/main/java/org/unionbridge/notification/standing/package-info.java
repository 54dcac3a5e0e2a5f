/** Which unions and members there are, as far as duties need to know. */
@NullMarked
package org.unionbridge.notification.standing;

import org.jspecify.annotations.NullMarked;
