/** Which life events demand a visit (五必访) and by when; the visit is opened as they are reported. */
@NullMarked
package org.unionbridge.welfare.demand;

import org.jspecify.annotations.NullMarked;
