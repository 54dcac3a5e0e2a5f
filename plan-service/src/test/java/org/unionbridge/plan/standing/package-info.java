/** The copy of the unions, tested. */
@NullMarked
package org.unionbridge.plan.standing;

import org.jspecify.annotations.NullMarked;
