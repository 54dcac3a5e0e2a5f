@NullMarked
package org.unionbridge.member.union;

import org.jspecify.annotations.NullMarked;
