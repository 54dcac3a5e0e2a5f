/** What is told of the doors. */
@NullMarked
package org.unionbridge.benchmark.door;

import org.jspecify.annotations.NullMarked;
