/** Tests of revisions. */
@NullMarked
package org.unionbridge.plan.revision;

import org.jspecify.annotations.NullMarked;
