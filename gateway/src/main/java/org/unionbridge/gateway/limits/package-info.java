/** How often somebody may ask. */
@NullMarked
package org.unionbridge.gateway.limits;

import org.jspecify.annotations.NullMarked;
