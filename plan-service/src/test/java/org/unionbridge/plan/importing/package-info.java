/** Imports, tested. */
@NullMarked
package org.unionbridge.plan.importing;

import org.jspecify.annotations.NullMarked;
