/** After the master key was rotated: data keys are wrapped anew, until no old one is needed. */
@NullMarked
package org.unionbridge.platform.rotation;

import org.jspecify.annotations.NullMarked;
