/** Members: joining, correcting, moving, leaving, and what is told of them to whom. */
@NullMarked
package org.unionbridge.member.membership;

import org.jspecify.annotations.NullMarked;
