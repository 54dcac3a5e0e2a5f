/** What a plan is at each of its stages, and what stands beside it. */
@NullMarked
package org.unionbridge.plan.plan.stage;

import org.jspecify.annotations.NullMarked;
