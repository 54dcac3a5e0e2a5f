/** Tests of listening. */
@NullMarked
package org.unionbridge.platform.listening;

import org.jspecify.annotations.NullMarked;
