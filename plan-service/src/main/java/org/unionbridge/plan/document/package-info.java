/** Files of every kind that plans come in, turned into text or refused in words. */
@NullMarked
package org.unionbridge.plan.document;

import org.jspecify.annotations.NullMarked;
