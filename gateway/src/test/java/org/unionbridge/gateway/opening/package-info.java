/** Tests. */
@NullMarked
package org.unionbridge.gateway.opening;

import org.jspecify.annotations.NullMarked;
