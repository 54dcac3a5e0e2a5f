/** The inner tokens by which services know who asks, and the keys that sign them. */
@NullMarked
package org.unionbridge.gateway.token;

import org.jspecify.annotations.NullMarked;
