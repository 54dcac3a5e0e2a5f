/** What duties keep to. */
@NullMarked
package org.unionbridge.notification.duty;

import org.jspecify.annotations.NullMarked;
