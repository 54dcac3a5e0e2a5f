/** Streams that stay open for minutes. */
@NullMarked
package org.unionbridge.gateway.live;

import org.jspecify.annotations.NullMarked;
