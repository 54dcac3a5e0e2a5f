/** What comparing keeps to. */
@NullMarked
package org.unionbridge.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
