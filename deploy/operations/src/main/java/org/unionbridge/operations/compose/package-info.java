/** The system in containers on one machine: what the compose file and the image file say. */
@NullMarked
package org.unionbridge.operations.compose;

import org.jspecify.annotations.NullMarked;
