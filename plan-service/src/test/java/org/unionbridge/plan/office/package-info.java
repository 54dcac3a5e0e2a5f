/** Tests of office documents. */
@NullMarked
package org.unionbridge.plan.office;

import org.jspecify.annotations.NullMarked;
