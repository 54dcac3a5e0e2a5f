/** Amounts of money, exact to the fen. */
@NullMarked
package org.unionbridge.platform.money;

import org.jspecify.annotations.NullMarked;
