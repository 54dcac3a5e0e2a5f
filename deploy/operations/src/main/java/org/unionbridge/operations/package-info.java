/** What runs the system on many machines, and what watches it there. */
@NullMarked
package org.unionbridge.operations;

import org.jspecify.annotations.NullMarked;
