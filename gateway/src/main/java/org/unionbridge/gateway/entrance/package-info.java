/** How a browser comes in and stays in: the secrets that it keeps, and who they say is asking. */
@NullMarked
package org.unionbridge.gateway.entrance;

import org.jspecify.annotations.NullMarked;
