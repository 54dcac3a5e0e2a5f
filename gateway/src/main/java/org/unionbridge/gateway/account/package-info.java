/** Accounts: invited, opened, closed. */
@NullMarked
package org.unionbridge.gateway.account;

import org.jspecify.annotations.NullMarked;
