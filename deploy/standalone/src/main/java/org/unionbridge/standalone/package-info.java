/** The whole system in one process. */
@NullMarked
package org.unionbridge.standalone;

import org.jspecify.annotations.NullMarked;
