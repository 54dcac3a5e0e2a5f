/** Who asks, what they may see and which action their post allows. */
@NullMarked
package org.unionbridge.platform.access;

import org.jspecify.annotations.NullMarked;
