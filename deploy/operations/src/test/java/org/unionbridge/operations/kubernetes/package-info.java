/** What is asserted of the system in a cluster. */
@NullMarked
package org.unionbridge.operations.kubernetes;

import org.jspecify.annotations.NullMarked;
