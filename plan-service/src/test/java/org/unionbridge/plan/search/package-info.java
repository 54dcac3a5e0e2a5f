@NullMarked
package org.unionbridge.plan.search;

import org.jspecify.annotations.NullMarked;
