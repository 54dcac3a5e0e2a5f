/** Aggregates and views in the document store, always within a scope. */
@NullMarked
package org.unionbridge.platform.store;

import org.jspecify.annotations.NullMarked;
