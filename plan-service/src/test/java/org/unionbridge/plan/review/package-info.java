@NullMarked
package org.unionbridge.plan.review;

import org.jspecify.annotations.NullMarked;
