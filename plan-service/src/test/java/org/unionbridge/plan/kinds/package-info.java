@NullMarked
package org.unionbridge.plan.kinds;

import org.jspecify.annotations.NullMarked;
