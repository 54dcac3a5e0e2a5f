@NullMarked
package org.unionbridge.platform.lag;

import org.jspecify.annotations.NullMarked;
