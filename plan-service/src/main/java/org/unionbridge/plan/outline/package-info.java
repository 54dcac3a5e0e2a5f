/** The lines of a plan as a tree that can be changed, and what two states of it differ in. */
@NullMarked
package org.unionbridge.plan.outline;

import org.jspecify.annotations.NullMarked;
