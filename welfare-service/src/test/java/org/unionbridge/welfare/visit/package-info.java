/** Tests of visits. */
@NullMarked
package org.unionbridge.welfare.visit;

import org.jspecify.annotations.NullMarked;
