/** Tests of seeing tasks. */
@NullMarked
package org.unionbridge.plan.task.seeing;

import org.jspecify.annotations.NullMarked;
