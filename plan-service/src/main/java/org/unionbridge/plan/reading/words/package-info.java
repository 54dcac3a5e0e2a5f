/** What the words of a plan say: how firm they are, who takes part, festivals and figures. */
@NullMarked
package org.unionbridge.plan.reading.words;

import org.jspecify.annotations.NullMarked;
