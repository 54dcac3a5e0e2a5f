/** Tests of titles. */
@NullMarked
package org.unionbridge.welfare.titles;

import org.jspecify.annotations.NullMarked;
