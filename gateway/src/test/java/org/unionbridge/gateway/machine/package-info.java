/** Tests. */
@NullMarked
package org.unionbridge.gateway.machine;

import org.jspecify.annotations.NullMarked;
