@NullMarked
package org.unionbridge.testing;

import org.jspecify.annotations.NullMarked;
