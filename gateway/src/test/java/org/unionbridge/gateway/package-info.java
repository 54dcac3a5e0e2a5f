/** Tests. */
@NullMarked
package org.unionbridge.gateway;

import org.jspecify.annotations.NullMarked;
