/** Watches, below all of our own code, that what goes to the store says whose it is. */
@NullMarked
package org.unionbridge.platform.store.tenancy;

import org.jspecify.annotations.NullMarked;
