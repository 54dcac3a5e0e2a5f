/** Programmes by their names: those that are known, and which of them a text names. */
@NullMarked
package org.unionbridge.plan.programme.naming;

import org.jspecify.annotations.NullMarked;
