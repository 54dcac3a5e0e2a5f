/** Tests. */
@NullMarked
package org.unionbridge.gateway.standing;

import org.jspecify.annotations.NullMarked;
