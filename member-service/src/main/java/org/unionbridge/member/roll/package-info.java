/** What unions must know of members: who belongs where, and how many there are. */
@NullMarked
package org.unionbridge.member.roll;

import org.jspecify.annotations.NullMarked;
