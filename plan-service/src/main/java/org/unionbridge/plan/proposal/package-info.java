/** Which kinds of work a text of a plan means, told from its words and the headings above it. */
@NullMarked
package org.unionbridge.plan.proposal;

import org.jspecify.annotations.NullMarked;
