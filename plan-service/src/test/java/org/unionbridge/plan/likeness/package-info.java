/** Plans that say much of the same, tested. */
@NullMarked
package org.unionbridge.plan.likeness;

import org.jspecify.annotations.NullMarked;
