/** One line in words for ids that others show. */
@NullMarked
package org.unionbridge.welfare.titles;

import org.jspecify.annotations.NullMarked;
