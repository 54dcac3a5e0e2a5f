/** How far behind every listener of the installation is, as the broker sees it. */
@NullMarked
package org.unionbridge.platform.lag;

import org.jspecify.annotations.NullMarked;
