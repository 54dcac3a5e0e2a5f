/** Tests of who members are. */
@NullMarked
package org.unionbridge.member.person;

import org.jspecify.annotations.NullMarked;
