/** From the pending events of a document to the broker: relay, sweeper, envelope. */
@NullMarked
package org.unionbridge.platform.outbox;

import org.jspecify.annotations.NullMarked;
