/** Tests of freshness. */
@NullMarked
package org.unionbridge.platform.listening.freshness;

import org.jspecify.annotations.NullMarked;
