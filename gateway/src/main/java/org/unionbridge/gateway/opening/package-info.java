/** Where a link leads to: an account is opened, for the first time or after a reset. */
@NullMarked
package org.unionbridge.gateway.opening;

import org.jspecify.annotations.NullMarked;
