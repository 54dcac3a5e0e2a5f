/** Tests of turning files into text. */
@NullMarked
package org.unionbridge.plan.document;

import org.jspecify.annotations.NullMarked;
