/** What somebody sees who watches the running system with Prometheus. */
@NullMarked
package org.unionbridge.acceptance.monitoring;

import org.jspecify.annotations.NullMarked;
