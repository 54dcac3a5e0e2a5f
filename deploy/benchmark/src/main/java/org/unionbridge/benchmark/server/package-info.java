/** The servers that a measurement stands on, each in a JVM of its own. */
@NullMarked
package org.unionbridge.benchmark.server;

import org.jspecify.annotations.NullMarked;
