/** Filing plans with the union above, and the board on which it sees who has. */
@NullMarked
package org.unionbridge.plan.filing;

import org.jspecify.annotations.NullMarked;
