@NullMarked
package org.unionbridge.platform.figures;

import org.jspecify.annotations.NullMarked;
