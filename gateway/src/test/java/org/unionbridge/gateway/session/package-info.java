/** Tests. */
@NullMarked
package org.unionbridge.gateway.session;

import org.jspecify.annotations.NullMarked;
