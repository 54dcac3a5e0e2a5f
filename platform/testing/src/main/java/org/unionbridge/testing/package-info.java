/** Fixtures, contract kits and architecture rules that every module's tests use. */
@NullMarked
package org.unionbridge.testing;

import org.jspecify.annotations.NullMarked;
