@NullMarked
package org.unionbridge.gateway.routing;

import org.jspecify.annotations.NullMarked;
