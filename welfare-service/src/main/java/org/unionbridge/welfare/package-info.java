/** The welfare service. */
@NullMarked
package org.unionbridge.welfare;

import org.jspecify.annotations.NullMarked;
