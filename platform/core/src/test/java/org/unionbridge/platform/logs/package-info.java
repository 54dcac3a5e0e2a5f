@NullMarked
package org.unionbridge.platform.logs;

import org.jspecify.annotations.NullMarked;
