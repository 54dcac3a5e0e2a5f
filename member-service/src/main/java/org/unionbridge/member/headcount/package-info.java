/** How many active members each union has, counted anew whenever somebody comes or goes. */
@NullMarked
package org.unionbridge.member.headcount;

import org.jspecify.annotations.NullMarked;
