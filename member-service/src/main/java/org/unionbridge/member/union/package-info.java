/** The tree of unions and the posts that are held at them. */
@NullMarked
package org.unionbridge.member.union;

import org.jspecify.annotations.NullMarked;
