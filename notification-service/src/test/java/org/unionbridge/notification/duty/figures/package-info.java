/** What the figures about duties count. */
@NullMarked
package org.unionbridge.notification.duty.figures;

import org.jspecify.annotations.NullMarked;
