/** Tests of programmes. */
@NullMarked
package org.unionbridge.plan.programme;

import org.jspecify.annotations.NullMarked;
