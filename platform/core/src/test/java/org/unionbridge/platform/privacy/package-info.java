/** What the protection of personal fields keeps to. */
@NullMarked
package org.unionbridge.platform.privacy;

import org.jspecify.annotations.NullMarked;
