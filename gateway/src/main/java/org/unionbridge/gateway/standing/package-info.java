/** This gateway's own copy of who belongs where and holds which post. */
@NullMarked
package org.unionbridge.gateway.standing;

import org.jspecify.annotations.NullMarked;
