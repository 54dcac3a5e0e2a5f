/** Tests of the copy of unions and members. */
@NullMarked
package org.unionbridge.welfare.standing;

import org.jspecify.annotations.NullMarked;
