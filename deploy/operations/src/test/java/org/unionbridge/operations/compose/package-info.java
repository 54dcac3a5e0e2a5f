/** What is asserted of containers and images. */
@NullMarked
package org.unionbridge.operations.compose;

import org.jspecify.annotations.NullMarked;
