/** The plan service. */
@NullMarked
package org.unionbridge.plan;

import org.jspecify.annotations.NullMarked;
