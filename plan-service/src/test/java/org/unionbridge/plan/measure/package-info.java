/** Measures, tested. */
@NullMarked
package org.unionbridge.plan.measure;

import org.jspecify.annotations.NullMarked;
