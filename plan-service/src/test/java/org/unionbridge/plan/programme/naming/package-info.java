/** Tests of finding programmes by their names. */
@NullMarked
package org.unionbridge.plan.programme.naming;

import org.jspecify.annotations.NullMarked;
