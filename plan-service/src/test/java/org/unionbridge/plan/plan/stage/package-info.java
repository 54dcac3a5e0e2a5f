/** Tests of what plans are at their stages. */
@NullMarked
package org.unionbridge.plan.plan.stage;

import org.jspecify.annotations.NullMarked;
