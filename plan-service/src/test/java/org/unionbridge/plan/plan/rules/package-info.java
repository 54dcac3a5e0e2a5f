/** Tests of the rules of plans. */
@NullMarked
package org.unionbridge.plan.plan.rules;

import org.jspecify.annotations.NullMarked;
