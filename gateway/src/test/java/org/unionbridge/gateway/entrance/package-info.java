/** Tests. */
@NullMarked
package org.unionbridge.gateway.entrance;

import org.jspecify.annotations.NullMarked;
