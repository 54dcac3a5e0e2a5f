/** Tests. */
@NullMarked
package org.unionbridge.gateway.signin;

import org.jspecify.annotations.NullMarked;
