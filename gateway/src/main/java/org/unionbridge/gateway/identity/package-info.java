/** Identities that providers give, each linked to one account, and signing in by them. */
@NullMarked
package org.unionbridge.gateway.identity;

import org.jspecify.annotations.NullMarked;
