/** How far listeners have come with their topics, and how long ago they had read all. */
@NullMarked
package org.unionbridge.platform.listening.freshness;

import org.jspecify.annotations.NullMarked;
