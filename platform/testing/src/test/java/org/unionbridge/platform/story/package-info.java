/** Stories of events, on a real broker. */
@NullMarked
package org.unionbridge.platform.story;

import org.jspecify.annotations.NullMarked;
