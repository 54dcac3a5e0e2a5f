/** Work that a service does again and again by itself. */
@NullMarked
package org.unionbridge.platform.ticking;

import org.jspecify.annotations.NullMarked;
