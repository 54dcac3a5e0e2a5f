/** Who did what: notes beside the facts, and the chain that shows whether anybody changed them. */
@NullMarked
package org.unionbridge.platform.audit;

import org.jspecify.annotations.NullMarked;
