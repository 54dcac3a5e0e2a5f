/** What the copy of the directory keeps to. */
@NullMarked
package org.unionbridge.notification.standing;

import org.jspecify.annotations.NullMarked;
