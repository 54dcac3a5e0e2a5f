@NullMarked
package org.unionbridge.member;

import org.jspecify.annotations.NullMarked;
