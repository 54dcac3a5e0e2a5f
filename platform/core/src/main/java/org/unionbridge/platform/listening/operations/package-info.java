/** What operators see and decide about listeners and the events that are parked. */
@NullMarked
package org.unionbridge.platform.listening.operations;

import org.jspecify.annotations.NullMarked;
