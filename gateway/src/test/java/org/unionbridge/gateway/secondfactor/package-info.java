/** Tests. */
@NullMarked
package org.unionbridge.gateway.secondfactor;

import org.jspecify.annotations.NullMarked;
