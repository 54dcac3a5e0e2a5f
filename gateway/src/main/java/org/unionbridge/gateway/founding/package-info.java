/** The first account, which lets the first people in and then closes itself. */
@NullMarked
package org.unionbridge.gateway.founding;

import org.jspecify.annotations.NullMarked;
