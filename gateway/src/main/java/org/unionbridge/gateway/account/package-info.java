/** Accounts: invited, opened, disabled, reset, closed. */
@NullMarked
package org.unionbridge.gateway.account;

import org.jspecify.annotations.NullMarked;
