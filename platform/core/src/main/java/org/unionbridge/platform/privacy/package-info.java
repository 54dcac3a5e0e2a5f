/** Personal fields: sealed in the store, found by keyed hash, masked on the screen. */
@NullMarked
package org.unionbridge.platform.privacy;

import org.jspecify.annotations.NullMarked;
