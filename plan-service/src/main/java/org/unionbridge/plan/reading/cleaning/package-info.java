/** The lines of a document that hold text, mended and in simplified script. */
@NullMarked
package org.unionbridge.plan.reading.cleaning;

import org.jspecify.annotations.NullMarked;
