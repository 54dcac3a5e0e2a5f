/** Tests of plans on paper. */
@NullMarked
package org.unionbridge.plan.paper;

import org.jspecify.annotations.NullMarked;
