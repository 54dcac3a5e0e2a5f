/** What became of an event, told afterwards from what the broker and the listeners keep. */
@NullMarked
package org.unionbridge.platform.story;

import org.jspecify.annotations.NullMarked;
