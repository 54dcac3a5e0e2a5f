/** What waits beside the road, whole, because it could not be digested. */
@NullMarked
package org.unionbridge.platform.listening.parking;

import org.jspecify.annotations.NullMarked;
