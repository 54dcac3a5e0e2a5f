/** What the service as a whole keeps to. */
@NullMarked
package org.unionbridge.notification;

import org.jspecify.annotations.NullMarked;
