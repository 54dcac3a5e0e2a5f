/** Tasks, tested. */
@NullMarked
package org.unionbridge.plan.task;

import org.jspecify.annotations.NullMarked;
