/** What a year's plan goes on with in the next. */
@NullMarked
package org.unionbridge.plan.carrying;

import org.jspecify.annotations.NullMarked;
