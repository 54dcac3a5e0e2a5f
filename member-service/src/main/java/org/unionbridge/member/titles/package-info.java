/** One line for each id, for lists that hold ids alone. */
@NullMarked
package org.unionbridge.member.titles;

import org.jspecify.annotations.NullMarked;
