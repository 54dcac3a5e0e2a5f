/** What is told of the way of a request and its events, where somebody wants to be told. */
@NullMarked
package org.unionbridge.platform.tracing;

import org.jspecify.annotations.NullMarked;
