/** Tests. */
@NullMarked
package org.unionbridge.gateway.door;

import org.jspecify.annotations.NullMarked;
