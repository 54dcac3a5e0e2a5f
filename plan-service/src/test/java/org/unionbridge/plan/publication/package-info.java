/** Tests of published plans. */
@NullMarked
package org.unionbridge.plan.publication;

import org.jspecify.annotations.NullMarked;
