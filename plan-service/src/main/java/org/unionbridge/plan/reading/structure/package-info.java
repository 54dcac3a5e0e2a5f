/** The plans that a document holds, and the tree of sections, items and months that each is. */
@NullMarked
package org.unionbridge.plan.reading.structure;

import org.jspecify.annotations.NullMarked;
