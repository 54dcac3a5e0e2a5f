/** The service as a whole, tested. */
@NullMarked
package org.unionbridge.plan;

import org.jspecify.annotations.NullMarked;
