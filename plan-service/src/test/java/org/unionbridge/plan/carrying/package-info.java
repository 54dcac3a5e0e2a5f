/** Tests of what the next year goes on with. */
@NullMarked
package org.unionbridge.plan.carrying;

import org.jspecify.annotations.NullMarked;
