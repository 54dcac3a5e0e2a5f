@NullMarked
package org.unionbridge.member.post;

import org.jspecify.annotations.NullMarked;
