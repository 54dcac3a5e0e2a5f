@NullMarked
package org.unionbridge.gateway.identity;

import org.jspecify.annotations.NullMarked;
