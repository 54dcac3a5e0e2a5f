/** Tests. */
@NullMarked
package org.unionbridge.gateway.keeping;

import org.jspecify.annotations.NullMarked;
