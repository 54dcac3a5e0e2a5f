@NullMarked
package org.unionbridge.member.membership;

import org.jspecify.annotations.NullMarked;
