/** Tests of how plans are stored and told. */
@NullMarked
package org.unionbridge.plan.plan.stored;

import org.jspecify.annotations.NullMarked;
