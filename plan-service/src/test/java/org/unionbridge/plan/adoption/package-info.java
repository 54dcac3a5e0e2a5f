/** Tests of plans that come from documents. */
@NullMarked
package org.unionbridge.plan.adoption;

import org.jspecify.annotations.NullMarked;
