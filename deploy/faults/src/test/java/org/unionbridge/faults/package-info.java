/** Faults, tried on a service of the tests' own. */
@NullMarked
package org.unionbridge.faults;

import org.jspecify.annotations.NullMarked;
