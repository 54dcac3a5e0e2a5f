/** Which unions below follow a published plan with a line of theirs. */
@NullMarked
package org.unionbridge.plan.following;

import org.jspecify.annotations.NullMarked;
