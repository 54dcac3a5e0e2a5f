/** Plans that say much of the same, found by samples of their text. */
@NullMarked
package org.unionbridge.plan.likeness;

import org.jspecify.annotations.NullMarked;
