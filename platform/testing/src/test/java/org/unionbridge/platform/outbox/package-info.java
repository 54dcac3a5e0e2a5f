@NullMarked
package org.unionbridge.platform.outbox;

import org.jspecify.annotations.NullMarked;
