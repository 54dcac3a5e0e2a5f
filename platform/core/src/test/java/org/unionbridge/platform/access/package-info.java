@NullMarked
package org.unionbridge.platform.access;

import org.jspecify.annotations.NullMarked;
