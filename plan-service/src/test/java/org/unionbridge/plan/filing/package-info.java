/** Tests of filing plans. */
@NullMarked
package org.unionbridge.plan.filing;

import org.jspecify.annotations.NullMarked;
