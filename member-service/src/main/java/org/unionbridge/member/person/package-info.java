/** Who a member is: sealed as it is kept, and in the clear only on its way in or out. */
@NullMarked
package org.unionbridge.member.person;

import org.jspecify.annotations.NullMarked;
