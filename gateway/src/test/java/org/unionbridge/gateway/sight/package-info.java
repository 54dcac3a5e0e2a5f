/** The state of the system, in tests. */
@NullMarked
package org.unionbridge.gateway.sight;

import org.jspecify.annotations.NullMarked;
