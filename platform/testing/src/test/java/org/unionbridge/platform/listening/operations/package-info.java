/** Tests of operations, on real document stores. */
@NullMarked
package org.unionbridge.platform.listening.operations;

import org.jspecify.annotations.NullMarked;
