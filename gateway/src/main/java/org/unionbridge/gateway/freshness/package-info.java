/** Whether the gateway can tell that posts are still what it knows of them. */
@NullMarked
package org.unionbridge.gateway.freshness;

import org.jspecify.annotations.NullMarked;
