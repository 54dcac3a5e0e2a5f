@NullMarked
package org.unionbridge.platform.store;

import org.jspecify.annotations.NullMarked;
