/** Figures that every service shows of itself, and what counts those of its features. */
@NullMarked
package org.unionbridge.platform.figures;

import org.jspecify.annotations.NullMarked;
