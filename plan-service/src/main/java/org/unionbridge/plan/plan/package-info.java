/** The plans that unions follow. */
@NullMarked
package org.unionbridge.plan.plan;

import org.jspecify.annotations.NullMarked;
