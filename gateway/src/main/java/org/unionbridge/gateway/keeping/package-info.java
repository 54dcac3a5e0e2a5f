/** Who lets whom in and shuts whom out, and sees who has an account. */
@NullMarked
package org.unionbridge.gateway.keeping;

import org.jspecify.annotations.NullMarked;
