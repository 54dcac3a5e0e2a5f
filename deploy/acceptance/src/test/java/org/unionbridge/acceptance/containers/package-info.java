/** The system as its containers run it, without what would contain it. */
@NullMarked
package org.unionbridge.acceptance.containers;

import org.jspecify.annotations.NullMarked;
