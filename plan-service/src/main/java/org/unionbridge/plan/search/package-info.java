/** The part of the console's search box that knows plans and tasks. */
@NullMarked
package org.unionbridge.plan.search;

import org.jspecify.annotations.NullMarked;
