/** Work that comes round by itself. */
@NullMarked
package org.unionbridge.notification.ticking;

import org.jspecify.annotations.NullMarked;
