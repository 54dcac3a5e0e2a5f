/** Tests of cleaning the lines of documents. */
@NullMarked
package org.unionbridge.plan.reading.cleaning;

import org.jspecify.annotations.NullMarked;
