@NullMarked
package org.unionbridge.testing.probe;

import org.jspecify.annotations.NullMarked;
