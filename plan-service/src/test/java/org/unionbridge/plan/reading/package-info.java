/** Tests of reading plan documents. */
@NullMarked
package org.unionbridge.plan.reading;

import org.jspecify.annotations.NullMarked;
