/** Figures about duties that are counted now and then. */
@NullMarked
package org.unionbridge.notification.duty.figures;

import org.jspecify.annotations.NullMarked;
