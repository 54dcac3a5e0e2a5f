/** How plans are stored, and told to others. */
@NullMarked
package org.unionbridge.plan.plan.stored;

import org.jspecify.annotations.NullMarked;
