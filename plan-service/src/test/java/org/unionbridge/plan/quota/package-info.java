/** Tests of quotas. */
@NullMarked
package org.unionbridge.plan.quota;

import org.jspecify.annotations.NullMarked;
