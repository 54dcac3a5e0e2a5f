/** Plans on paper: written as official documents are laid out, printed, and taken back in. */
@NullMarked
package org.unionbridge.plan.paper;

import org.jspecify.annotations.NullMarked;
