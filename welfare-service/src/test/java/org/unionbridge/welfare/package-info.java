/** Tests of the welfare service as a whole. */
@NullMarked
package org.unionbridge.welfare;

import org.jspecify.annotations.NullMarked;
