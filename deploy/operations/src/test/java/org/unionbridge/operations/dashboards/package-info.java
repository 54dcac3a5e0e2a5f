/** What somebody sees who watches the system in Grafana, written down as code. */
@NullMarked
package org.unionbridge.operations.dashboards;

import org.jspecify.annotations.NullMarked;
