/** Writing on a draft, line by line. */
@NullMarked
package org.unionbridge.plan.drafting;

import org.jspecify.annotations.NullMarked;
