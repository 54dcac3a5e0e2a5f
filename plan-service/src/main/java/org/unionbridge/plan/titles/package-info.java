/** One line in words for ids that others show. */
@NullMarked
package org.unionbridge.plan.titles;

import org.jspecify.annotations.NullMarked;
