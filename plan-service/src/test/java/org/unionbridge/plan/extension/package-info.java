@NullMarked
package org.unionbridge.plan.extension;

import org.jspecify.annotations.NullMarked;
