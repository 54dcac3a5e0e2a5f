@NullMarked
package org.unionbridge.gateway.oidc;

import org.jspecify.annotations.NullMarked;
