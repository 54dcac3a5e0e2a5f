@NullMarked
package org.unionbridge.platform.audit;

import org.jspecify.annotations.NullMarked;
