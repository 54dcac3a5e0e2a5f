/** Word documents and workbooks, old and new, written out as lines of text. */
@NullMarked
package org.unionbridge.plan.office;

import org.jspecify.annotations.NullMarked;
