@NullMarked
package org.unionbridge.member.headcount;

import org.jspecify.annotations.NullMarked;
