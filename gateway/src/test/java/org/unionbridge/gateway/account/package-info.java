/** Tests. */
@NullMarked
package org.unionbridge.gateway.account;

import org.jspecify.annotations.NullMarked;
