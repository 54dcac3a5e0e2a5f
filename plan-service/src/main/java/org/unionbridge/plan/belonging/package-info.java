/** Which lines of plans belong to a programme, over plans and years, and how far they are. */
@NullMarked
package org.unionbridge.plan.belonging;

import org.jspecify.annotations.NullMarked;
