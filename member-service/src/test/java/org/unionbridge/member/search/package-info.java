@NullMarked
package org.unionbridge.member.search;

import org.jspecify.annotations.NullMarked;
