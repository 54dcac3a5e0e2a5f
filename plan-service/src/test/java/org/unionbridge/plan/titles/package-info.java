/** Titles, tested. */
@NullMarked
package org.unionbridge.plan.titles;

import org.jspecify.annotations.NullMarked;
