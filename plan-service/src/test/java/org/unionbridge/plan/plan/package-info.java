/** Plans, tested. */
@NullMarked
package org.unionbridge.plan.plan;

import org.jspecify.annotations.NullMarked;
