/** Tests. */
@NullMarked
package org.unionbridge.gateway.login;

import org.jspecify.annotations.NullMarked;
