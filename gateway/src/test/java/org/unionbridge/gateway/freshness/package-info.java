@NullMarked
package org.unionbridge.gateway.freshness;

import org.jspecify.annotations.NullMarked;
