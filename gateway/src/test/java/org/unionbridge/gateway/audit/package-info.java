/** The audit: what is refused is noted, what happened can be read, and nobody writes it. */
@NullMarked
package org.unionbridge.gateway.audit;

import org.jspecify.annotations.NullMarked;
