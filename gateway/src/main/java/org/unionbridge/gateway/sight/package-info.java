/** What administrators see of the system's state, for those who have no dashboards beside it. */
@NullMarked
package org.unionbridge.gateway.sight;

import org.jspecify.annotations.NullMarked;
