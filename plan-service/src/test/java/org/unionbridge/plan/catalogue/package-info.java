@NullMarked
package org.unionbridge.plan.catalogue;

import org.jspecify.annotations.NullMarked;
