/** Signing in: by a password, and by a second factor where one is set. */
@NullMarked
package org.unionbridge.gateway.signin;

import org.jspecify.annotations.NullMarked;
