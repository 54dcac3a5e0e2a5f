/** What a federation adds to the catalogue of work, or says otherwise, for itself and below. */
@NullMarked
package org.unionbridge.plan.extension;

import org.jspecify.annotations.NullMarked;
