/** Tests of operations. */
@NullMarked
package org.unionbridge.platform.listening.operations;

import org.jspecify.annotations.NullMarked;
