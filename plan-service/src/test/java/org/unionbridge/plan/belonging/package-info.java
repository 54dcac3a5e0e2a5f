/** Tests of what belongs to programmes. */
@NullMarked
package org.unionbridge.plan.belonging;

import org.jspecify.annotations.NullMarked;
