/** Tests of what demands visits. */
@NullMarked
package org.unionbridge.welfare.demand;

import org.jspecify.annotations.NullMarked;
