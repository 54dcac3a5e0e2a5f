/** How sides are compared: round by round, by their rates and their processor time. */
@NullMarked
package org.unionbridge.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
