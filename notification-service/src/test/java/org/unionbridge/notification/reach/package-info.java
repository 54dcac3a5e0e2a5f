@NullMarked
package org.unionbridge.notification.reach;

import org.jspecify.annotations.NullMarked;
