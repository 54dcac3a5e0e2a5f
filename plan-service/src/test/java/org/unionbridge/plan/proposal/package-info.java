@NullMarked
package org.unionbridge.plan.proposal;

import org.jspecify.annotations.NullMarked;
