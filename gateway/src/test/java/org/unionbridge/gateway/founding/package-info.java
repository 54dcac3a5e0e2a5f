/** Tests. */
@NullMarked
package org.unionbridge.gateway.founding;

import org.jspecify.annotations.NullMarked;
