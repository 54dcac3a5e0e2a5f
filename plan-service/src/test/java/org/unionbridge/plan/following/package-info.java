@NullMarked
package org.unionbridge.plan.following;

import org.jspecify.annotations.NullMarked;
