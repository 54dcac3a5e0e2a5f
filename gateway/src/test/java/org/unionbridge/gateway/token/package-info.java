/** Tests. */
@NullMarked
package org.unionbridge.gateway.token;

import org.jspecify.annotations.NullMarked;
