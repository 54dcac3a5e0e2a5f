/** The part of the console's search box that knows unions and members. */
@NullMarked
package org.unionbridge.member.search;

import org.jspecify.annotations.NullMarked;
