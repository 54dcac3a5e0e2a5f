/** Erasures: applied as they are told, and all of them again before a service opens. */
@NullMarked
package org.unionbridge.platform.erasure;

import org.jspecify.annotations.NullMarked;
